// How well something sees what is labelled, and lets the rest be.

export const overlaps = (one, other) => one.start < other.end && other.start < one.end;

/** Where the labelled thing of a line stands. */
export const labelOf = ({ text, kind, match, severity }) => {
  const start = text.indexOf(match);
  return { kind, severity, start, end: start + match.length };
};

/** A name elsewhere in a line is neither right nor wrong: nobody said of those which are somebody's. */
const counts = (finding, line) => line.kind === undefined || finding.kind !== 'full-name' || overlaps(finding, labelOf(line));

/** Of each line with a label whether it was seen, and of all findings how many are of something labelled. */
export function scoreOf(lines, found) {
  const score = { lines: 0, seen: 0, right: 0, wrong: 0, troubled: 0, kinds: new Map() };
  for (const line of lines) {
    const findings = found.get(line.id).filter((finding) => counts(finding, line));
    const right = line.kind === undefined ? [] : findings.filter((finding) => overlaps(finding, labelOf(line)));
    score.right += right.length;
    score.wrong += findings.length - right.length;
    if (line.kind === undefined) score.troubled += findings.length > 0 ? 1 : 0;
    else addSeen(score, line.kind, right.length > 0);
  }
  return score;
}

function addSeen(score, kind, seen) {
  const of = score.kinds.get(kind) ?? { lines: 0, seen: 0 };
  score.kinds.set(kind, of);
  for (const tally of [score, of]) {
    tally.lines += 1;
    tally.seen += seen ? 1 : 0;
  }
}

/** By kind: seen as what it is, as severe as it is, and from its first character to its last. */
export function exactnessOf(lines, found) {
  const kinds = new Map();
  for (const line of lines) {
    const label = labelOf(line);
    const findings = found.get(line.id).filter((finding) => finding.kind === line.kind && overlaps(finding, label));
    const row = kinds.get(line.kind) ?? { lines: 0, seen: 0, severity: 0, exact: 0 };
    kinds.set(line.kind, row);
    row.lines += 1;
    row.seen += findings.length > 0 ? 1 : 0;
    row.severity += findings.some(({ severity }) => severity === label.severity) ? 1 : 0;
    row.exact += findings.some(({ start, end }) => start === label.start && end === label.end) ? 1 : 0;
  }
  return kinds;
}
