/** `independence/linked`: test samples that a chain of entities joins to another split. */
import type { EntityKind } from '../policy/policy.ts';
import type { Judgement } from '../result/judgement.ts';
import type { Finding } from '../result/schema.ts';
import { writeCsv } from '../tables/writeCsv.ts';
import { kindsOfChain } from './chains.ts';
import { type Cure, type CureRequest, findCure, writeMoves } from './cure.ts';
import { type Entities, entityName, numberEntities } from './entities.ts';
import type { SplitRows } from './facts.ts';
import type { ComparedKind, IndependenceRequest } from './judge.ts';
import { findLinks, type Links } from './links.ts';

/** Rows in no split, for the search of links. */
const inNoSplit = 3;
/** Chains that are written down. */
const mostChains = 1000;
/** Components of which the kinds of the chains are told. */
const mostExplored = 200;

/** What links tell; without two kinds that may link there is no such check. */
export function judgeLinks(
  request: IndependenceRequest,
  compared: readonly ComparedKind[],
): { judgements: Judgement[]; evidence: ReadonlyMap<string, string>; cure: Cure } {
  const { facts, rules, missing } = request;
  const kinds = linkingKinds(request, compared);
  const evidence = new Map<string, string>();
  const { suspects } = facts;
  const split = suspects.split.map((number, row) => (suspects.excluded[row] === 1 ? inNoSplit : number));
  const moves = {
    kinds: disjointEntities(request, compared),
    split,
    samples: facts.rows,
    linked: rules.linked === 'block',
  };
  const cure = addMoves(evidence, moves, suspects);
  if (kinds.length < 2) return { judgements: [], evidence, cure };
  const entities = kinds.map(({ kind, columns }) =>
    numberEntities(
      kind,
      columns.map((name) => suspects.table.column(name)),
      missing,
    ),
  );
  const links = findLinks({ kinds: entities, split });
  const ranks = links.ranksWithLinked();
  if (ranks.length > 0) evidence.set('links.csv', writeLinks(links, ranks, entities, suspects));
  const check = 'independence/linked';
  const clean = `No chain of ${kinds.map(({ kind }) => kind).join(', ')} joins further test samples to another split`;
  const findings = others.flatMap((other) => linkedFinding(links, ranks, other, rules.linked));
  return { judgements: [{ check, findings, clean }], evidence, cure };
}

const others = ['train', 'validation'] as const;

/** Components with test samples that a chain alone joins to the other split. */
function linkedFinding(
  links: Links,
  ranks: readonly number[],
  other: 'train' | 'validation',
  severity: 'block' | 'warn',
): Finding[] {
  const samples = { [other]: 0, test: 0 };
  const concerned = ranks.filter((rank) => links.component(rank).samples[other] > 0);
  if (concerned.length === 0) return [];
  for (const rank of concerned) {
    const component = links.component(rank);
    samples[other]! += component.samples[other];
    samples.test += component.linked;
  }
  const explored = concerned.slice(0, mostExplored).flatMap((rank) => kindsOfChain(links.chain(rank)));
  const kinds = [...new Set(explored)];
  const args = {
    between: [other, 'test'] as ['train' | 'validation', 'test'],
    components: concerned.length,
    samples,
    kinds,
  };
  return [{ code: 'independence/linked', severity, args }];
}

/** Kinds that splits may not share, of which the rows are known. */
function linkingKinds(
  { entities, rules, facts }: IndependenceRequest,
  compared: readonly ComparedKind[],
): EntityKind[] {
  return entities.filter(({ kind, columns }) => {
    const isShared = rules.byKind.get(kind)?.rule === 'shared';
    return (
      !isShared &&
      compared.some(({ tally }) => tally.kind === kind) &&
      columns.every((name) => facts.suspects.table.has(name))
    );
  });
}

function disjointEntities(request: IndependenceRequest, compared: readonly ComparedKind[]): Entities[] {
  const { rules, facts, missing } = request;
  const kinds = compared.filter(
    ({ tally: { kind, columns } }) =>
      rules.byKind.get(kind)?.rule !== 'shared' && columns.every((name) => facts.suspects.table.has(name)),
  );
  return kinds.map(({ tally: { kind, columns } }) =>
    numberEntities(
      kind,
      columns.map((name) => facts.suspects.table.column(name)),
      missing,
    ),
  );
}

/** `moves.csv`: rows of training and validation to take out, so that the test set stays as it is. */
function addMoves(evidence: Map<string, string>, request: CureRequest, { table }: SplitRows): Cure {
  const { marks, cure } = findCure(request);
  if (cure.keepTest.train + cure.keepTest.validation > 0) {
    evidence.set(
      'moves.csv',
      writeMoves(request, marks.keepTest, (row) => table.placeOf(row)),
    );
  }
  return cure;
}

/** `links.csv`: for each component a shortest chain, a line for each of its rows and what joins it to the next. */
function writeLinks(
  links: Links,
  ranks: readonly number[],
  entities: readonly Entities[],
  suspects: SplitRows,
): string {
  const names = ['train', 'validation', 'test'] as const;
  function* lines(): Generator<(string | number)[]> {
    for (const [index, rank] of ranks.slice(0, mostChains).entries()) {
      const { rows, entities: steps } = links.chain(rank);
      for (const [step, row] of rows.entries()) {
        const { file, line } = suspects.table.placeOf(row);
        const split = suspects.excluded[row] === 1 ? 'excluded' : names[suspects.split[row]!]!;
        const joint = steps[step];
        const kind = entities.find((one) => one.kind === joint?.kind);
        yield [
          index + 1,
          step + 1,
          split,
          file,
          line,
          joint?.kind ?? '',
          kind === undefined ? '' : entityName(kind, row),
        ];
      }
    }
  }
  return writeCsv(['component', 'step', 'split', 'file', 'line', 'shares_kind', 'shares_id'], lines());
}
