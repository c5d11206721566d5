import { balanced, isolateMark } from '../language/isolate.ts';

/**
 * From now on every text that comes to stand under `root` ends what it begins of isolation, before it is painted: names are
 * shown in hundreds of places, and no mark in one may end what keeps it apart from the words around it. Only what is shown
 * changes; what is stored, copied and saved is made of the texts themselves.
 */
export function keepBalanced(root: Node): void {
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes)
      for (const node of type === 'characterData' ? [target] : addedNodes) balanceIn(node);
  }).observe(root, { subtree: true, childList: true, characterData: true });
}

function balanceIn(node: Node): void {
  // One search of all the text, since hardly any has such a mark.
  if (!isolateMark.test(node.textContent ?? '')) return;
  if (node instanceof Text) {
    const text = balanced(node.data);
    if (text !== node.data) node.data = text;
  } else node.childNodes.forEach(balanceIn);
}
