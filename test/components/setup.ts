import { configure } from '@testing-library/preact';

// A machine that is busy is not a fault of the test: its own default gives up after a second.
configure({ asyncUtilTimeout: 60_000 });
