import { fillWorker } from './older-browser';

// As it is imported: what is imported after it takes `browser` for what it then is.
fillWorker();
