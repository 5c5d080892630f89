import type { CDPSession, Page } from '@playwright/test';

/**
 * Our controls stand in closed shadow roots, where selectors do not reach: they are found as a screen reader finds them, by role
 * and name, and used as a reader uses them, with the pointer.
 */
export interface OwnControls {
  /** Waits for a control whose name matches, and clicks its middle. */
  click(role: string, name: RegExp): Promise<void>;
  /** Waits until there is one. */
  see(role: string, name: RegExp): Promise<void>;
  /** Names of all that are there now. */
  names(role: string): Promise<string[]>;
  /** All that a screen reader would read out in our parts. */
  text(): Promise<string>;
}

export async function ownControls(page: Page): Promise<OwnControls> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('Accessibility.enable');
  const wait = async (role: string, name: RegExp): Promise<number> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = (await nodes(cdp)).find((node) => node.role === role && name.test(node.name));
      if (found) return found.id;
      await page.waitForTimeout(50);
    }
    const there = (await nodes(cdp)).filter((node) => node.role === role).map((node) => node.name);
    throw new Error(`No ${role} called ${name}; there are ${JSON.stringify(there)}`);
  };
  return {
    see: async (role, name) => void (await wait(role, name)),
    click: async (role, name) => {
      const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: await wait(role, name) });
      const [left, top, right, , , bottom] = quads[0] as number[];
      await page.mouse.click((left! + right!) / 2, (top! + bottom!) / 2);
    },
    names: async (role) => (await nodes(cdp)).filter((node) => node.role === role).map((node) => node.name),
    text: async () => (await nodes(cdp)).map((node) => node.name).join('\n'),
  };
}

async function nodes(cdp: CDPSession): Promise<{ id: number; role: string; name: string }[]> {
  const tree = await cdp.send('Accessibility.getFullAXTree');
  return tree.nodes.flatMap((node) =>
    node.ignored || node.backendDOMNodeId === undefined
      ? []
      : [{ id: node.backendDOMNodeId, role: String(node.role?.value), name: String(node.name?.value ?? '') }],
  );
}
