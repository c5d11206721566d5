/* The net itself: it must see what is broken, and must not cry about what is meant. */
import { expect, test, type Page } from '@playwright/test';
import { layoutFaults } from './support/layout-faults.ts';

async function faultsOf(page: Page, body: string): Promise<string[]> {
  await page.setViewportSize({ width: 400, height: 600 });
  await page.setContent(
    `<!doctype html><meta name="viewport" content="width=device-width"><style>
      body { margin: 10px; font: 16px/1.4 sans-serif } .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden }
    </style>${body}`,
  );
  return layoutFaults(page);
}

for (const [what, body, found] of [
  [
    'a word cut at the side',
    '<p style="width:60px;overflow:hidden;white-space:nowrap">Omsättningen</p>',
    /^cut off: “Omsättningen”/,
  ],
  [
    'a line cut at the bottom',
    '<div style="height:30px;overflow:hidden"><p style="margin:0">En rad<br>till</p></div>',
    /^cut off: “till”/,
  ],
  [
    'a cut by an outer box',
    '<div style="width:80px;overflow:clip"><div style="width:300px"><p style="padding-left:90px">Utanför</p></div></div>',
    /^cut off: “Utanför”/,
  ],
  [
    'an ellipsis without the whole name',
    '<p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Ett långt namn</p>',
    /^cut off: “Ett långt namn”/,
  ],
  [
    'text on text',
    '<p style="margin:0">Ett ord</p><p style="margin:-18px 0 0">Ett annat</p>',
    /^overlap: .*Ett ord.*Ett annat/,
  ],
  [
    'a label on its neighbour in a picture',
    '<svg width="200" height="40"><text x="0" y="20">Stora kunder</text><text x="60" y="22">Små kunder</text></svg>',
    /^overlap: “Stora kunder”/,
  ],
  ['a page that scrolls sideways', '<p style="width:900px">Bred</p>', /^scrolls sideways: /],
  [
    'text out to the right, where nothing scrolls',
    '<div style="overflow-x:hidden;position:fixed;inset:0;overflow:visible"><p style="position:absolute;left:380px;white-space:nowrap">Utanför skärmen</p></div>',
    /^outside: “Utanför skärmen”/,
  ],
  ['text out to the left', '<p style="margin-left:-40px">Vänster</p>', /^outside: “Vänster”/],
  [
    'words that spill out of their button',
    '<button style="width:60px;white-space:nowrap;text-align:left">Färdigställ profilen</button>',
    /^outside: “Färdigställ profilen”.*button/,
  ],
  [
    'a choice wider than its field',
    '<select style="width:80px"><option>Omsättning: vad kunden betalar er</select>',
    /^cut off: “Omsättning: vad kunden betalar er”/,
  ],
  [
    'a layer that covers without being one',
    '<p style="margin:0">Under</p><div style="position:absolute;top:10px;left:10px;background:#fff">Över</div>',
    /^overlap: /,
  ],
] as const) {
  test(`sees ${what}`, async ({ page }) => {
    const faults = await faultsOf(page, body);
    expect(faults.join('\n')).toMatch(new RegExp(found.source, `${found.flags}m`));
  });
}

for (const [what, body] of [
  [
    'text that fits',
    '<h1>Rubrik</h1><p>Ett stycke med <b>fet</b> och <a href="#">länkad</a> text som bryts på flera rader när den inte får plats.</p>',
  ],
  [
    'a scroll box',
    '<div style="overflow:auto;width:200px"><table><tr><td>Ett</td><td><div style="width:500px;text-align:right">Långt bort</div></td></tr></table></div>',
  ],
  [
    'a name cut by an ellipsis, whole in its title',
    '<p title="Ett långt namn" style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">Ett långt namn</p>',
  ],
  ['text for screen readers', '<p>Synligt</p><span class="visually-hidden">Osynligt långt ord</span>'],
  [
    'a menu over the page',
    '<p style="margin:0">Under</p><div role="menu" style="position:absolute;top:10px;left:10px">Över</div>',
  ],
  [
    'a header that stays',
    '<div style="height:60px;overflow:auto"><div style="position:sticky;top:0">Rubrik</div><p style="margin:-20px 0 0">Rad</p><p>Rad</p></div>',
  ],
  [
    'what is not shown',
    '<p style="visibility:hidden;margin-left:-200px">Dolt</p><p hidden>Dolt</p><details><summary>Mer</summary><p style="width:900px">Dolt</p></details>',
  ],
  [
    'a dialog',
    '<p>Under</p><dialog>Dialog</dialog><script>document.querySelector("dialog").showModal()</script>',
  ],
  [
    'tight lines of a heading',
    '<h1 style="line-height:1.05;margin:0">Rubrik på</h1><h2 style="line-height:1.05;margin:0;font-size:32px">två rader</h2>',
  ],
] as const) {
  test(`leaves ${what} alone`, async ({ page }) => {
    expect(await faultsOf(page, body)).toEqual([]);
  });
}
