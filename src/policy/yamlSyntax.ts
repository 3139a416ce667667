/** The syntax of YAML that policies may use: no anchors, aliases, tags, directives or second document. */
import type { CST } from 'yaml';
import type { Refuse } from './yamlPlaces.ts';

const nodeLimit = 10_000;
const depthLimit = 32;

/**
 * Refuses what a policy may not contain, and what is too large or too deep to go on with. Walks the concrete syntax
 * without recursion, so that neither depth nor size can exhaust the stack.
 *
 * @throws Refusal, the first of the file
 */
export function refuseUnwantedSyntax(tokens: readonly CST.Token[], refuse: Refuse): void {
  const documents = tokens.filter((token) => token.type === 'document');
  const second = documents[1];
  if (second !== undefined) {
    refuse('policy/several-documents', second.offset, {
      problem: 'a second YAML document begins here',
      cure: 'Keep one document: delete the line `---` and what follows, or merge the two.',
    });
  }
  const pending: { token: CST.Token | CST.SourceToken; depth: number }[] = tokens
    .map((token) => ({ token, depth: 0 }))
    .reverse();
  let nodes = 0;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    refuseToken(next.token, refuse);
    nodes += 1;
    if (next.depth > depthLimit) {
      refuse('policy/too-deep', next.token.offset, {
        problem: `is nested more than ${depthLimit} levels deep`,
        cure: 'A policy needs no more than six levels: look for a bracket that is not closed.',
      });
    }
    if (nodes > nodeLimit * 4) {
      refuse('policy/too-large', next.token.offset, {
        exit: 4,
        problem: `has more than ${nodeLimit} values`,
        cure: 'Shorten it: a policy needs a few hundred lines at most.',
      });
    }
    for (const token of childrenOf(next.token).reverse())
      pending.push({ token, depth: next.depth + depthOf(next.token) });
  }
}

function depthOf(token: CST.Token | CST.SourceToken): number {
  return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection' ? 1 : 0;
}

function childrenOf(token: CST.Token | CST.SourceToken): (CST.Token | CST.SourceToken)[] {
  switch (token.type) {
    case 'document':
      return [...token.start, ...(token.value ? [token.value] : []), ...(token.end ?? [])];
    case 'block-map':
    case 'block-seq':
    case 'flow-collection': {
      const items: readonly CST.CollectionItem[] = token.items;
      return items.flatMap((item) => [
        ...item.start,
        ...(item.key ? [item.key] : []),
        ...(item.sep ?? []),
        ...(item.value ? [item.value] : []),
      ]);
    }
    default:
      return [];
  }
}

function refuseToken(token: CST.Token | CST.SourceToken, refuse: Refuse): void {
  switch (token.type) {
    case 'directive':
      refuse('policy/directive', token.offset, {
        problem: 'a YAML directive changes how the rest is read',
        cure: 'Delete the line that begins with %.',
      });
      break;
    case 'anchor':
    case 'alias':
      refuse('policy/anchor', token.offset, {
        problem: 'an anchor or alias takes effect in another place than it is read',
        cure: 'Write the value out where it is used; quote text that begins with & or *.',
      });
      break;
    case 'tag':
      refuse('policy/tag', token.offset, {
        problem: 'a YAML tag changes what the value is',
        cure: 'Delete the tag; quote text that begins with an exclamation mark.',
      });
      break;
    default:
  }
}
