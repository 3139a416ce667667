const sources: readonly (readonly [prefix: string, name: string])[] = [
  ['annex22:', 'Annex 22'],
  ['gmlp:', 'GMLP'],
];

/** `Annex 22 6.4`, `GMLP 4`; the id itself where its source is not known. */
export function clauseName(clause: string): string {
  const source = sources.find(([prefix]) => clause.startsWith(prefix));
  return source === undefined ? clause : `${source[1]} ${clause.slice(source[0].length)}`;
}

/** `Annex 22 6.1, 6.4 · GMLP 4`: clauses grouped by their source. */
export function clauseList(clauses: readonly string[]): string {
  const groups = sources.map(([prefix, name]) => {
    const numbers = clauses.filter((clause) => clause.startsWith(prefix)).map((clause) => clause.slice(prefix.length));
    return numbers.length === 0 ? [] : [`${name} ${numbers.join(', ')}`];
  });
  return groups.flat().join(' · ');
}
