import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguagePack } from '../page/page';
import { Glyph } from '../ui/glyph';
import type { ActionOrder } from './action-order';

export interface ActionHandleProps {
  readonly id: string;
  readonly title: string;
  readonly order: ActionOrder;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Puts an action higher or lower: the arrow keys by one place, a pointer anywhere among its like. */
export function ActionHandle({ id, title, order }: ActionHandleProps) {
  const { ui } = useLanguagePack();
  const button = useRef<HTMLButtonElement>(null);
  const place = order.ids.indexOf(id);
  // A browser takes the focus away from what is moved in the document.
  useLayoutEffect(() => {
    if (order.moved.peek() === id) button.current?.focus();
  }, [place, id, order]);

  const letGo = () => {
    order.dragged.value = null;
    order.over.value = null;
  };
  return (
    <button
      ref={button}
      type="button"
      class="action-handle"
      aria-label={ui.checklist.place(title)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') letGo();
        const step = STEPS[event.key];
        if (step === undefined) return;
        event.preventDefault();
        order.takePlaceOf(id, order.ids[place + step], title);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        order.dragged.value = id;
      }}
      onPointerMove={(event) => {
        if (order.dragged.value === id) order.over.value = actionAt(event.clientX, event.clientY, order.ids);
      }}
      onPointerUp={() => {
        if (order.dragged.value === id) order.takePlaceOf(id, order.over.value ?? undefined, title);
        letGo();
      }}
      onPointerCancel={letGo}
    >
      <Glyph name="grip" />
    </button>
  );
}

/** The action of the same path under the pointer. */
function actionAt(x: number, y: number, ids: readonly string[]): string | null {
  const line = document.elementFromPoint(x, y)?.closest('[data-action]');
  const id = line?.getAttribute('data-action') ?? null;
  return id !== null && ids.includes(id) ? id : null;
}
