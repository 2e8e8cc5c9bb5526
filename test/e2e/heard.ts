// What somebody who listens to a page is told without moving the focus: the additions to its live regions.

import type { Page } from 'playwright-core';

/** From now on; each call of what is given back tells what has been heard since the last one. */
export async function listenTo(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(LISTEN);
  return () => page.evaluate('window.heard_.splice(0)');
}

/** A status or an alert is read whole, another live region only where it is new. */
const LISTEN = `
  window.heard_ = [];
  new MutationObserver((changes) => {
    const wholes = new Set();
    for (const { target, addedNodes } of changes) {
      for (const added of addedNodes) {
        const region = target.closest('[role=status], [role=alert], [aria-live]');
        if (region === null || !added.isConnected || added.textContent === '') continue;
        const isWhole = region.matches('[role=status], [role=alert]') && region.getAttribute('aria-atomic') !== 'false';
        if (!isWhole) window.heard_.push(added.textContent);
        else if (!wholes.has(region)) wholes.add(region) && window.heard_.push(region.textContent);
      }
    }
  }).observe(document.body, { childList: true, subtree: true });
  0;
`;
