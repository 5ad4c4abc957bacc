/** What must hold of any surface in any state: what a sighted person, a keyboard and a screen reader meet. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** A page of one column on a small phone, and a laptop's window at twice its size. */
export const NARROW = { width: 320, height: 640 };
export const TWICE = { width: 640, height: 450 };

/** Each rule that is broken, with the first place. A frame without scripts cannot be looked into. */
export async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** How far the page hangs over the edge, in CSS pixels. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Texts of which a part cannot be seen: cut by their box, or over the edge of the window. */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const clipped: string[] = [];
    // Words for ears alone stand in a box of one pixel; what scrolls by itself hides nothing.
    const EARS_ALONE = 2;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (
        text === '' ||
        parent === null ||
        !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      if (parent.closest('svg, option')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      for (let around: HTMLElement | null = parent; around; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (overflowX === 'auto' || overflowX === 'scroll') break;
        const edge = around.getBoundingClientRect();
        if (edge.width <= EARS_ALONE || edge.height <= EARS_ALONE) break;
        const hides = overflowX === 'hidden' || overflowX === 'clip' || around === document.body;
        if (hides && (box.right > edge.right + 1 || box.left < edge.left - 1)) {
          clipped.push(text.slice(0, 60));
          break;
        }
      }
    }
    return clipped;
  });
}

/**
 * Where the system chooses the colours: texts of the very colour that is painted behind all text, and controls without
 * any edge. To be asked while `forcedColors` is active.
 */
export function lostInSystemColours(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sample = document.body.appendChild(document.createElement('i'));
    sample.style.color = 'Canvas';
    const ground = getComputedStyle(sample).color;
    sample.remove();
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60);
    const lost: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!node.textContent?.trim() || parent === null || !isSeen(parent)) continue;
      const style = getComputedStyle(parent);
      const colour = parent.closest('svg') ? style.fill : style.color;
      if (colour === ground && style.getPropertyValue('forced-color-adjust') !== 'none')
        lost.push(`text ${nameOf(parent)}`);
    }
    for (const line of document.querySelectorAll('svg:is([role="img"], .shape, .glyph) :is(path, line, circle)')) {
      const { stroke, fill } = getComputedStyle(line);
      if (isSeen(line) && [stroke, fill].every((paint) => paint === 'none' || paint === ground))
        lost.push(`line ${line.outerHTML.slice(0, 60)}`);
    }
    for (const control of document.querySelectorAll(
      '.button, select, textarea, input:not([type="radio"], [type="file"])',
    )) {
      const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(control);
      const hasEdge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && borderTopColor !== ground;
      if (isSeen(control) && !hasEdge && !control.matches('[type="checkbox"]')) lost.push(`edge of ${nameOf(control)}`);
    }
    return lost;
  });
}

/** The chosen words of each select that do not fit into it. */
export function clippedChoices(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll('select')].flatMap((select) => {
      const text = select.selectedOptions[0]?.textContent?.trim() ?? '';
      const style = getComputedStyle(select);
      if (!pen || !select.checkVisibility()) return [];
      pen.font = style.font;
      const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      return pen.measureText(text).width > room + 1 ? [text] : [];
    });
  });
}

/** Makes every word about two fifths longer, as German would, in place. */
export function stretchWords(page: Page): Promise<void> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (!node.parentElement?.closest('svg, style, script, option'))
        node.textContent = node.textContent?.replaceAll(/[aeiouyàâéèêîôùû]/gi, '$&$&') ?? '';
  });
}

/** Opens every fold, so that what is inside is looked at too. */
export function openFolds(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

export interface KeyboardWalk {
  /** Names of what a pointer can press or fill and Tab does not come to. */
  readonly missed: readonly string[];
  /** Names of what has the focus and does not show it. */
  readonly unseen: readonly string[];
}

const MOST_STOPS = 400;

/** Presses Tab until the focus has gone round the page, or the dialog that stands before it. */
export async function walkByKeyboard(page: Page): Promise<KeyboardWalk> {
  await page.evaluate(() => {
    const ground = document.querySelector<HTMLElement>('dialog:modal') ?? document.body;
    const reachable = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    for (const element of document.querySelectorAll('[data-walk]')) element.removeAttribute('data-walk');
    for (const element of ground.querySelectorAll<HTMLElement>(reachable))
      if (
        element.checkVisibility({ visibilityProperty: true }) &&
        !element.matches(':disabled, [type="radio"]:not(:checked)')
      )
        element.dataset['walk'] = 'missed';
    ground.tabIndex = -1;
    ground.focus();
  });
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await page.keyboard.press('Tab');
    const isRound = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!(focused instanceof HTMLElement) || focused === document.body) return true;
      const before = document.querySelector('[data-walk-last]');
      before?.removeAttribute('data-walk-last');
      focused.dataset['walkLast'] = '';
      // A day is filled in by parts, each a stop of its own.
      if (before === focused) return false;
      if (focused.dataset['walk'] === 'seen' || focused.dataset['walk'] === 'unseen') return true;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
      const shows = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      focused.dataset['walk'] = shows ? 'seen' : 'unseen';
      return false;
    });
    if (isRound) break;
  }
  return page.evaluate(() => {
    const named = (state: string) =>
      [...document.querySelectorAll<HTMLElement>(`[data-walk="${state}"]`)].map(
        (element) =>
          `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`,
      );
    return { missed: named('missed'), unseen: named('unseen') };
  });
}
