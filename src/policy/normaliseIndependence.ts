/** Entity kinds, and what the splits may share of them. */
import type { PolicyContext } from './context.ts';
import { type EntityKind, type IndependenceRule, type IndependenceRules, reservedKinds } from './policy.ts';
import type { WrittenPolicy } from './schema.ts';

type WrittenRules = NonNullable<WrittenPolicy['independence']>;
type WrittenRule = Exclude<WrittenRules['content'], undefined>;

export function readEntities(context: PolicyContext): EntityKind[] {
  const entities = context.written.data.columns.entities ?? {};
  return Object.entries(entities).map(([kind, columns]) => {
    if (reservedKinds.includes(kind)) {
      context.refuse('policy/value', ['data', 'columns', 'entities', kind], {
        problem: 'is a name with a meaning of its own',
        cure: 'Choose another name for this kind.',
      });
    }
    return { kind, columns: typeof columns === 'string' ? [columns] : columns };
  });
}

export function readIndependence(context: PolicyContext, entities: readonly EntityKind[]): IndependenceRules {
  const {
    'empty-ids': emptyIds = 'block',
    'train-validation': trainValidation = 'warn',
    suspected = 'block',
    linked = 'warn',
    captured,
    'near-duplicate': near,
    ...rules
  } = context.written.independence ?? {};
  const byKind = readRulesByKind(context, entities, rules);
  const nearDuplicate = readNearDuplicate(context, near);
  requireColumn(context, 'captured', 'captured', captured);
  return {
    byKind,
    emptyIds,
    trainValidation,
    suspected,
    linked,
    ...(captured === undefined ? {} : { captured: true }),
    ...(nearDuplicate === undefined ? {} : { nearDuplicate }),
  };
}

function readRulesByKind(
  context: PolicyContext,
  entities: readonly EntityKind[],
  rules: Readonly<Record<string, WrittenRule | undefined>>,
): Map<string, IndependenceRule> {
  const hasContent = context.written.data.columns.content !== undefined;
  const kinds = [...entities.map((entity) => entity.kind), ...(hasContent ? ['content'] : [])];
  const byKind = new Map<string, IndependenceRule>();
  for (const [kind, rule] of Object.entries(rules)) {
    if (rule === undefined) continue;
    context.requireName('policy/unknown-kind', ['independence', kind], kind, 'a declared entity kind', kinds);
    byKind.set(kind, readRule(rule));
  }
  return byKind;
}

function readRule(rule: WrittenRule): IndependenceRule {
  if (typeof rule === 'string') return { rule };
  const approvedBy = rule['approved-by'];
  return { rule: 'shared', reason: rule.shared, ...(approvedBy === undefined ? {} : { approvedBy }) };
}

const defaultDistance = 4;

/** Where the manifest has perceptual hashes they are compared, whether the policy has a rule for them or none. */
function readNearDuplicate(
  context: PolicyContext,
  written: WrittenRules['near-duplicate'],
): IndependenceRules['nearDuplicate'] {
  requireColumn(context, 'near-duplicate', 'phash', written);
  if (context.written.data.columns.phash === undefined) return undefined;
  return { distance: written?.distance ?? defaultDistance, severity: written?.mode ?? 'warn' };
}

/** A rule that nothing checks must not look like one. */
function requireColumn(
  context: PolicyContext,
  rule: 'captured' | 'near-duplicate',
  column: 'captured' | 'phash',
  written: unknown,
): void {
  if (written === undefined || context.written.data.columns[column] !== undefined) return;
  context.refuse('policy/missing-key', ['independence', rule], {
    problem: `judges a column that the policy does not name: there is no \`data.columns.${column}\``,
    cure: `Name the column under \`data.columns.${column}\`, or delete the rule.`,
  });
}
