/** `docs/doctor.md`: every finding of `holdout doctor`, from its catalogue. */
import { type DoctorEntry, doctorCatalogue, doctorCodes } from '../../src/doctor/catalogue.ts';
import { code, renderTable } from './markdownTable.ts';

const introduction = `# Doctor

A gate that is not required, or that a setting lets through, keeps no model out. \`holdout doctor\` reads the workflow
files of the repository, its CODEOWNERS and, with a token, the rules of the protected branch, and names every way in which
a failing model could still be merged:

\`\`\`sh
GITHUB_TOKEN=… holdout doctor --branch main
\`\`\`

It changes nothing and sends nothing but questions to GitHub. Each finding has a place, a sentence and a cure. The exit
code is 1 where a finding blocks, else 0; 2 for a command line that cannot be understood; 5 where GitHub gives no usable
answer. \`--json\` prints the findings as an array of \`{code, severity, place, sentence, cure}\`, where a place is
\`{file, line}\` or \`{branch}\`.

**Not known** is what GitHub does not show to the token: it is listed with what would show it, and counts neither way.
Rulesets need \`Metadata: read\`, which every token of a repository has; classic branch protection needs
\`Administration: read\`, which the token of a workflow run cannot have; who may bypass a ruleset is shown to those who may
write it. CODEOWNERS and workflows are read from the working folder: run it on the protected branch.

**A step is taken for Holdout** where \`uses:\` names a repository called \`holdout\`, of any owner, or where \`run:\` calls
\`holdout check\`; workflows of the same repository that are called by others are followed. A script or a composite action
that runs Holdout inside is not seen.

**\`[skip ci]\`** in a commit message keeps a workflow from starting. Where the check is required, it then stays pending and
nothing can be merged: there is nothing to mend but the message. Where it is not required, that is the finding.

**What no setting of a repository can prevent:** whoever may write to it can change the workflow in the very pull request that
it judges. Owners of \`.github/workflows/\` whose review is required are the guard that \`holdout doctor\` asks for; stronger
is a ruleset of the organisation that requires the workflow of another repository.`;

const titles: Readonly<Record<DoctorEntry['subject'], string>> = {
  workflow: 'Workflows',
  owners: 'Code owners',
  rules: 'Rules of the branches',
};

const severities: Readonly<Record<DoctorEntry['severity'], string>> = {
  block: 'blocks',
  note: 'note',
  either: 'blocks or note',
};

/** Renders the page: Markdown with a final newline. */
export function renderDoctorReference(): string {
  const sections = Object.entries(titles).map(([subject, title]) => {
    const codes = doctorCodes.filter((one) => doctorCatalogue[one].subject === subject).sort();
    const rows = codes.map((one) => {
      const { severity, meaning, cure } = doctorCatalogue[one];
      return [code(one), severities[severity], meaning, cure];
    });
    return `## ${title}\n\n${renderTable(['Code', 'Severity', 'Meaning', 'Cure'], rows)}`;
  });
  return `${[introduction, ...sections].join('\n\n')}\n`;
}
