export const id = 830;
export const ids = [830];
export const modules = {

/***/ 87881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runDoctor: () => (/* binding */ runDoctor)
});

// EXTERNAL MODULE: ./build/result/phrase.js
var phrase = __webpack_require__(60603);
// EXTERNAL MODULE: ./build/result/order.js
var order = __webpack_require__(79848);
;// CONCATENATED MODULE: ./build/doctor/catalogue.js
/** Every code of the doctor with its meaning and its cure; `docs/doctor.md` is generated from here. */
const conditionFacts = 'GitHub counts what was skipped as passed';
const doctorCatalogue = {
    'doctor/unreadable-workflow': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A workflow file cannot be read, so nothing can be said about what it does.',
        cure: 'Mend the line; GitHub shows the same problem on the Actions page.',
    },
    'doctor/not-run': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'No workflow runs Holdout, so no model is judged.',
        cure: 'Add a workflow with a step of Holdout; `holdout init` writes one. A script or a composite action that runs it is not seen here.',
    },
    'doctor/not-on-pull-request': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A workflow runs Holdout, but not for pull requests, so a change is judged after it was merged, or never.',
        cure: 'Add `pull_request` under `on`.',
    },
    'doctor/paths-filter': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'The event has a filter of paths. A change outside them does not start the workflow; a required check then waits forever, which ends in its being no longer required.',
        cure: 'Delete `paths` and `paths-ignore`; Holdout itself passes a change that touches no model, with the reason.',
    },
    'doctor/branch-filter': {
        severity: 'either',
        subject: 'workflow',
        meaning: 'The event has a filter of branches that leaves out the protected branch (or, as a note, others): their pull requests are not judged.',
        cure: 'Delete `branches` and `branches-ignore`, or let them include the protected branch.',
    },
    'doctor/missing-types': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'The workflow does not start on every activity that changes what would be merged. Without `edited`, a pull request that was judged by the rules of one branch can be turned to another; without `synchronize`, later commits are not judged; where a condition leaves out drafts, `ready_for_review` is needed as well.',
        cure: 'Write `types: [opened, synchronize, reopened, edited, ready_for_review]`.',
    },
    'doctor/missing-merge-group': {
        severity: 'either',
        subject: 'workflow',
        meaning: 'The workflow does not start for a merge queue, where the queue merges what no one has judged together, or waits for a check that never comes. A note where it is not known whether the branch has a queue.',
        cure: 'Add `merge_group:` under `on`.',
    },
    'doctor/missing-review-trigger': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'The policy asks for approvals, and the workflow does not start when a review is given or withdrawn: the verdict is that of the last push.',
        cure: 'Add `pull_request_review:` with `types: [submitted, dismissed]` under `on`.',
    },
    'doctor/cancelled-queue': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'Runs of a merge queue share a concurrency group and cancel each other, so that their required check fails or never comes, which ends in its being no longer required.',
        cure: 'Let `cancel-in-progress` be true only where `github.event_name` is `pull_request`.',
    },
    'doctor/job-condition': {
        severity: 'block',
        subject: 'workflow',
        meaning: `The job of Holdout has a condition. Where it does not hold, the job is skipped, and ${conditionFacts}.`,
        cure: 'Delete `if`, or write `if: always()`.',
    },
    'doctor/step-condition': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'The step of Holdout has a condition. Where it does not hold, the job passes without it.',
        cure: 'Delete `if` from the step.',
    },
    'doctor/needs': {
        severity: 'block',
        subject: 'workflow',
        meaning: `The job of Holdout waits for another job. Where that one fails or is skipped, the job of Holdout is skipped, and ${conditionFacts}.`,
        cure: 'Delete `needs`, or add `if: always()` to the job.',
    },
    'doctor/continue-on-error': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A failure of Holdout is, or may be, counted as success.',
        cure: 'Delete `continue-on-error`.',
    },
    'doctor/exit-code-lost': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A script runs `holdout check` in such a way that its exit code may not fail the step.',
        cure: 'Let `holdout check` stand alone as the last command of its step, with the default shell.',
    },
    'doctor/rules-from-the-change': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A script runs `holdout check` without `--approved`, or with the head of the change, so the change is judged by its own rules.',
        cure: 'Write `holdout check --approved origin/main`, with the protected branch, or use the Action.',
    },
    'doctor/tool-from-the-change': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'A script takes the `holdout` program from what the change installs, so the change can bring another one.',
        cure: 'Use the Action, pinned by a commit, or install an exact version in the script itself.',
    },
    'doctor/code-before': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'A step before Holdout in the same job runs commands on the checkout of the change. Code of the change can alter what later steps of that job see, such as their `PATH`.',
        cure: 'Run what needs the code of the change in another job, and Holdout alone in its own.',
    },
    'doctor/head-checkout': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A workflow that runs with the rights of the target branch (`pull_request_target`, `workflow_run`) checks out the change. Its code can then report any check as passed, or write to the repository.',
        cure: 'Delete `ref` and `repository` from the checkout; Holdout fetches the commits of the change itself and runs none of its code. Run other code of the change on `pull_request`.',
    },
    'doctor/expression-injection': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'A script contains an expression whose text whoever opens the pull request chooses, such as its title. GitHub pastes it into the script before the shell reads it, so it can be a command.',
        cure: 'Give it to the step by `env`, and write the variable in the script, such as `"$TITLE"`.',
    },
    'doctor/unpinned-action': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'The workflow that runs Holdout uses an action, image or workflow by a name that can be moved to other content later.',
        cure: 'Pin it by the full id of a commit, with the version as a comment: `uses: owner/name@<40 hexadecimal digits> # v1.2.3`; an image by its digest.',
    },
    'doctor/local-action': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'The workflow that runs Holdout uses an action of the checkout, which the change itself can alter.',
        cure: 'Use the action of a repository, pinned by the full id of a commit.',
    },
    'doctor/write-all': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'The token of a workflow that runs Holdout may write everything: every step can report checks and push commits.',
        cure: 'Write `permissions: {contents: read}` at the top, and what a job needs beyond it at that job.',
    },
    'doctor/no-permissions': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'Neither the workflow nor the job of Holdout states permissions, so the token has those of the repository’s settings, which may be to write everything.',
        cure: 'Write `permissions: {contents: read}` at the top, and what a job needs beyond it at that job.',
    },
    'doctor/excess-permission': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'The job of Holdout may do more than Holdout needs: `contents: read`, `pull-requests: write` for the comment, `checks: write` for annotations, `actions: write` where the policy asks for approvals, `contents: write` where it keeps a ledger.',
        cure: 'Take the permission away, or move what needs it to another job.',
    },
    'doctor/self-hosted-runner': {
        severity: 'either',
        subject: 'workflow',
        meaning: 'Holdout runs on a self-hosted runner, on which earlier runs can leave things behind. Blocks for a public repository, whose forks can start such runs, or where it is not known to be private.',
        cure: 'Run Holdout on a runner of GitHub, such as `ubuntu-24.04`, or on one that is made anew for each job.',
    },
    'doctor/persisted-credentials': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'The checkout leaves the token in the configuration of git, where every later step can read it.',
        cure: 'Add `with: {persist-credentials: false}` to the checkout.',
    },
    'doctor/secrets-beside': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'Secrets are given to something else in the job of Holdout.',
        cure: 'Move what needs the secret to another job.',
    },
    'doctor/switched-off': {
        severity: 'note',
        subject: 'workflow',
        meaning: 'An input of Holdout switches off a place where the verdict or its evidence is shown.',
        cure: 'Delete the input.',
    },
    'doctor/same-name': {
        severity: 'block',
        subject: 'workflow',
        meaning: 'Another job reports a check of the same name. GitHub then cannot tell which of them a rule requires, and the other may pass.',
        cure: 'Give one of the two jobs another `name`.',
    },
    'doctor/no-codeowners': {
        severity: 'block',
        subject: 'owners',
        meaning: 'There is no CODEOWNERS file, so anyone’s approval is enough for a change of the rules or of the workflow.',
        cure: 'Add `.github/CODEOWNERS` with owners for `/.holdout/`, `/.github/workflows/` and itself.',
    },
    'doctor/rules-unowned': {
        severity: 'block',
        subject: 'owners',
        meaning: 'A policy, a lock or another rule has no owner, so anyone’s approval is enough to change it.',
        cure: 'Add a line such as `/.holdout/ @org/qa` below the others: the last line that matches counts.',
    },
    'doctor/workflows-unowned': {
        severity: 'block',
        subject: 'owners',
        meaning: 'The workflow that runs Holdout, or a new one beside it, has no owner. A pull request runs the workflows as it changes them, so it can take the gate away for itself.',
        cure: 'Add a line such as `/.github/workflows/ @org/qa` below the others: the last line that matches counts.',
    },
    'doctor/codeowners-unowned': {
        severity: 'block',
        subject: 'owners',
        meaning: 'CODEOWNERS has no owner itself, so anyone’s approval is enough to take owners away.',
        cure: 'Add a line such as `/.github/CODEOWNERS @org/qa` below the others: the last line that matches counts.',
    },
    'doctor/owner-not-recognised': {
        severity: 'block',
        subject: 'owners',
        meaning: 'GitHub does not recognise an owner of the rules or workflows: it does not exist, or may not write to the repository, so its review is not asked for.',
        cure: 'Correct the name, or give the owner write access.',
    },
    'doctor/codeowners-line': {
        severity: 'note',
        subject: 'owners',
        meaning: 'GitHub skips a line of CODEOWNERS because it is not written as it has to be.',
        cure: 'Write a pattern without `!` and `[…]`, then owners as `@user`, `@org/team` or an e-mail address.',
    },
    'doctor/not-required': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The check of Holdout is not required, so a change can be merged while it fails.',
        cure: 'In the rules of the branch, require the status check of this name, from GitHub Actions.',
    },
    'doctor/required-from-any-source': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The check is required, but from any source: everyone who may write can report it as passed.',
        cure: 'In the rules of the branch, choose GitHub Actions as the source of the check.',
    },
    'doctor/required-by-another-job': {
        severity: 'note',
        subject: 'rules',
        meaning: 'Not the job of Holdout is required but one that waits for it, which has to fail when Holdout does.',
        cure: 'Require the check of Holdout itself, or see to it that the other job fails unless `needs.<job>.result` is `success`.',
    },
    'doctor/required-job-skipped': {
        severity: 'block',
        subject: 'rules',
        meaning: `Not the job of Holdout is required but one that waits for it and is skipped when it fails, and ${conditionFacts}.`,
        cure: 'Require the check of Holdout itself, or add `if: always()` to the other job and let it fail unless `needs.<job>.result` is `success`.',
    },
    'doctor/not-up-to-date': {
        severity: 'note',
        subject: 'rules',
        meaning: 'A branch need not be up to date before it is merged, so what was judged may not be what results from the merge.',
        cure: 'Require branches to be up to date before merging, or use a merge queue.',
    },
    'doctor/no-approval': {
        severity: 'block',
        subject: 'rules',
        meaning: 'A change can be merged without anyone’s approval, also one of the policy or of the workflow.',
        cure: 'Require a pull request with at least one approval.',
    },
    'doctor/stale-approvals': {
        severity: 'either',
        subject: 'rules',
        meaning: 'An approval stays when commits are pushed after it, so that what is merged is not what was approved. A note where the last push needs an approval of its own.',
        cure: 'Dismiss stale approvals when new commits are pushed.',
    },
    'doctor/no-owner-review': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The review of code owners is not required, so CODEOWNERS protects neither the rules nor the workflow.',
        cure: 'Require review from code owners.',
    },
    'doctor/last-push': {
        severity: 'note',
        subject: 'rules',
        meaning: 'Who pushed last can give the approval that was missing.',
        cure: 'Require approval of the most recent push by someone else.',
    },
    'doctor/force-push': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The branch can be overwritten by a force push, without a check.',
        cure: 'Block force pushes in the rules of the branch.',
    },
    'doctor/deletion': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The branch can be deleted, and made anew with other content.',
        cure: 'Restrict deletions in the rules of the branch.',
    },
    'doctor/ledger-force-push': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The branch of the ledger can be overwritten, so uses of the test set can be made to disappear.',
        cure: 'Block force pushes in a ruleset for the branch of the ledger.',
    },
    'doctor/ledger-deletion': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The branch of the ledger can be deleted, and with it the record of the uses of the test set.',
        cure: 'Restrict deletions in a ruleset for the branch of the ledger.',
    },
    'doctor/queue-head-only': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The merge queue requires the checks of the last change of a group alone, so a failing change can be merged before it.',
        cure: 'Choose “Require all queue entries to pass required checks” in the settings of the merge queue.',
    },
    'doctor/bypass': {
        severity: 'block',
        subject: 'rules',
        meaning: 'Someone may bypass the ruleset, and with it the required check or review.',
        cure: 'Empty the bypass list of the ruleset; an exception then takes a change of the ruleset, which is recorded.',
    },
    'doctor/administrators-exempt': {
        severity: 'block',
        subject: 'rules',
        meaning: 'The branch protection does not hold for administrators.',
        cure: 'Switch on “Do not allow bypassing the above settings”, or use a ruleset without a bypass list.',
    },
};
/** In the order of the catalogue. */
const doctorCodes = Object.keys(doctorCatalogue);

;// CONCATENATED MODULE: ./build/doctor/finding.js
/** What the doctor reports: ways in which a failing model could still be merged. */



/** A finding with the severity and the cure of the catalogue, unless others are given. */
function makeFinding(code, place, sentence, choice = {}) {
    const { severity, cure } = doctorCatalogue[code];
    return {
        code,
        severity: choice.severity ?? (severity === 'either' ? 'block' : severity),
        place,
        sentence,
        cure: choice.cure ?? (0,phrase/* words */.aL)(cure),
    };
}
/** Findings once each: blocking ones first, then by place, then by code. */
function inOrder(findings) {
    const byKey = new Map(findings.map((finding) => [keyOf(finding), finding]));
    return [...byKey].sort(([one], [other]) => (0,order/* compareCodeUnits */.U)(one, other)).map(([, finding]) => finding);
}
/** What is not known, once each, as it came. */
function withoutRepeats(notKnown) {
    return [...new Map(notKnown.map((one) => [(0,phrase/* plainText */.wh)(one.sentence), one])).values()];
}
function keyOf({ code, severity, place, sentence }) {
    const where = 'file' in place ? `0${place.file}\0${lineKey(place.line)}` : `1${place.branch}\0`;
    return [severity, where, code, (0,phrase/* plainText */.wh)(sentence)].join('\0');
}
function lineKey(line = 0) {
    return String(line).padStart(8, '0');
}

;// CONCATENATED MODULE: ./build/doctor/readingRights.js
/** What a token has to be allowed for GitHub to show the rules of a branch. */

const readsProtection = (0,phrase/* words */.aL)('A token with `Administration: read` for the repository shows it.');
const readsRules = (0,phrase/* words */.aL)('A token with `Metadata: read` for the repository shows it.');
/** What would show the rest of the rules of a branch. */
function cureFor({ rules }) {
    return rules === undefined ? readsRules : readsProtection;
}

;// CONCATENATED MODULE: ./build/doctor/bypass.js
/** Who may pass the rules of a branch by. */



const deciding = new Set([
    'deletion',
    'merge_queue',
    'non_fast_forward',
    'pull_request',
    'required_status_checks',
    'workflows',
]);
/** Ids of the rulesets whose rules a failing model would have to get past. */
function decidingRulesets(rules) {
    const ids = (rules ?? []).flatMap(({ type, ruleset_id: id }) => (deciding.has(type) && id !== undefined ? [id] : []));
    return [...new Set(ids)].sort((one, other) => one - other);
}
const actorNames = {
    DeployKey: 'deploy keys',
    EnterpriseOwner: 'owners of the enterprise',
    Integration: 'an app',
    OrganizationAdmin: 'administrators of the organisation',
    RepositoryRole: 'a role of the repository',
    Team: 'a team',
    User: 'a user',
};
/** Judges the bypass lists of the rulesets that decide, each branch by itself. */
function judgeBypass(branches, rulesets) {
    const findings = [];
    const notKnown = [];
    for (const rules of branches) {
        for (const id of decidingRulesets(rules.rules)) {
            const ruleset = rulesets.get(id);
            const name = ruleset === undefined ? (0,phrase/* words */.aL)(`number ${id}`) : (0,phrase/* phrase */.MZ) `${ruleset.name}`;
            if (ruleset?.bypass_actors === undefined) {
                const sentence = (0,phrase/* phrase */.MZ) `Who may bypass the ruleset ${name} of ${rules.branch}.`;
                notKnown.push({
                    sentence,
                    cure: (0,phrase/* words */.aL)('A token that may write the ruleset shows it, or the settings of the repository under Rules.'),
                });
            }
            else if (ruleset.bypass_actors.length > 0) {
                const actors = [
                    ...new Set(ruleset.bypass_actors.map(({ actor_type: type }) => actorNames[type] ?? 'someone')),
                ].sort();
                const sentence = (0,phrase/* phrase */.MZ) `The ruleset ${name} of ${rules.branch} may be bypassed by ${(0,phrase/* words */.aL)(actors.join(', '))}.`;
                findings.push(makeFinding('doctor/bypass', { branch: rules.branch }, sentence));
            }
        }
    }
    return { findings, notKnown };
}
/** Judges what only classic protection has: exceptions for administrators and for reviews. */
function judgeExceptions({ branch, rules, classic }) {
    if (classic.known !== 'all' && classic.known !== 'checks')
        return { findings: [], notKnown: [] };
    // Where rulesets ask for the same, an exception from the other protection opens nothing.
    const isDoubled = ['pull_request', 'required_status_checks'].every((type) => rules?.some((rule) => rule.type === type));
    if (isDoubled)
        return { findings: [], notKnown: [] };
    if (classic.known === 'checks') {
        const sentence = (0,phrase/* phrase */.MZ) `Whether the branch protection of ${branch} holds for administrators, and who may bypass its reviews.`;
        return { findings: [], notKnown: [{ sentence, cure: readsProtection }] };
    }
    const { enforce_admins: administrators, required_pull_request_reviews: reviews } = classic.protection;
    const findings = [];
    if (administrators?.enabled === false) {
        const sentence = (0,phrase/* phrase */.MZ) `The branch protection of ${branch} does not hold for administrators.`;
        findings.push(makeFinding('doctor/administrators-exempt', { branch }, sentence));
    }
    const allowed = Object.values(reviews?.bypass_pull_request_allowances ?? {}).flat();
    if (allowed.length > 0) {
        const sentence = (0,phrase/* phrase */.MZ) `Reviews that the branch protection of ${branch} asks for may be bypassed by some.`;
        findings.push(makeFinding('doctor/bypass', { branch }, sentence, { cure: emptiesList }));
    }
    return { findings, notKnown: [] };
}
const emptiesList = (0,phrase/* words */.aL)('Empty the list of those who may bypass required pull requests.');

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
;// CONCATENATED MODULE: ./build/doctor/branchRules.js
/** What GitHub says of a branch, in its own shapes, and what that amounts to. */

const requiredCheck = schemas/* object */.Ikc({ context: schemas/* string */.YjP(), integration_id: schemas/* number */.aig().nullish() });
const ruleSchema = schemas/* object */.Ikc({
    type: schemas/* string */.YjP(),
    ruleset_id: schemas/* number */.aig().optional(),
    ruleset_source: schemas/* string */.YjP().optional(),
    parameters: schemas/* object */.Ikc({
        required_status_checks: schemas/* array */.YOg(requiredCheck).optional(),
        strict_required_status_checks_policy: schemas/* boolean */.zMY().optional(),
        required_approving_review_count: schemas/* number */.aig().optional(),
        dismiss_stale_reviews_on_push: schemas/* boolean */.zMY().optional(),
        require_code_owner_review: schemas/* boolean */.zMY().optional(),
        require_last_push_approval: schemas/* boolean */.zMY().optional(),
        grouping_strategy: schemas/* string */.YjP().optional(),
        workflows: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), repository_id: schemas/* number */.aig().optional() })).optional(),
    })
        .nullish(),
});
const switchSchema = schemas/* object */.Ikc({ enabled: schemas/* boolean */.zMY() });
const classicSchema = schemas/* object */.Ikc({
    enabled: schemas/* boolean */.zMY().optional(),
    required_status_checks: schemas/* object */.Ikc({
        strict: schemas/* boolean */.zMY().optional(),
        contexts: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
        checks: schemas/* array */.YOg(schemas/* object */.Ikc({ context: schemas/* string */.YjP(), app_id: schemas/* number */.aig().nullish() })).optional(),
    })
        .nullish(),
    enforce_admins: switchSchema.optional(),
    required_pull_request_reviews: schemas/* object */.Ikc({
        required_approving_review_count: schemas/* number */.aig().optional(),
        dismiss_stale_reviews: schemas/* boolean */.zMY().optional(),
        require_code_owner_reviews: schemas/* boolean */.zMY().optional(),
        require_last_push_approval: schemas/* boolean */.zMY().optional(),
        bypass_pull_request_allowances: schemas/* object */.Ikc({
            users: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
            teams: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
            apps: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
        })
            .optional(),
    })
        .nullish(),
    allow_force_pushes: switchSchema.optional(),
    allow_deletions: switchSchema.optional(),
});
const summarySchema = schemas/* object */.Ikc({ protected: schemas/* boolean */.zMY().optional(), protection: classicSchema.optional() });
const rulesetSchema = schemas/* object */.Ikc({
    id: schemas/* number */.aig(),
    name: schemas/* string */.YjP(),
    bypass_actors: schemas/* array */.YOg(schemas/* object */.Ikc({ actor_type: schemas/* string */.YjP(), actor_id: schemas/* number */.aig().nullish(), bypass_mode: schemas/* string */.YjP().optional() }))
        .optional(),
});
/** Reads an answer of GitHub; undefined where it has another shape. */
const readRules = (answer) => schemas/* array */.YOg(ruleSchema).safeParse(answer).data;
const readClassic = (answer) => classicSchema.safeParse(answer).data;
const readRuleset = (answer) => rulesetSchema.safeParse(answer).data;
/**
 * What `GET /repos/{owner}/{repo}/branches/{branch}` says of classic protection to those who may not read all of it:
 * that there is none, or the checks that it requires.
 */
function readSummary(answer) {
    const summary = summarySchema.safeParse(answer).data;
    if (summary === undefined)
        return { known: 'nothing' };
    if (summary.protected === false || summary.protection?.enabled === false)
        return { known: 'none' };
    const checks = checksOf(summary.protection ?? {});
    return checks.length === 0 ? { known: 'nothing' } : { known: 'checks', checks };
}
/** GitHub Actions on github.com. */
const actionsAppOnGitHub = 15368;
/** Takes rulesets and classic protection together: the stricter counts. */
function protectionOf({ rules, classic }) {
    const ofType = (type) => rules?.filter((rule) => rule.type === type);
    const reviews = ofType('pull_request');
    const statusChecks = ofType('required_status_checks');
    const all = classic.known === 'all' ? classic.protection : undefined;
    const ownReviews = all?.required_pull_request_reviews;
    /** The answer of both sources to one question. */
    const decide = (inRules, inClassic) => {
        const other = classic.known === 'none' ? false : all === undefined ? undefined : inClassic === true;
        if (inRules === true || other === true)
            return true;
        return inRules === undefined || other === undefined ? undefined : false;
    };
    const asks = (key) => reviews?.some(({ parameters }) => parameters?.[key] === true);
    return {
        checks: [...checksOfRules(statusChecks ?? []), ...checksOfClassic(classic)],
        areChecksKnown: rules !== undefined && classic.known !== 'nothing',
        isUpToDate: decide(statusChecks?.some(({ parameters }) => parameters?.strict_required_status_checks_policy === true), all?.required_status_checks?.strict),
        needsApproval: decide(reviews?.some(({ parameters }) => (parameters?.required_approving_review_count ?? 0) > 0), (ownReviews?.required_approving_review_count ?? 0) > 0),
        dismissesStale: decide(asks('dismiss_stale_reviews_on_push'), ownReviews?.dismiss_stale_reviews),
        needsOwnerReview: decide(asks('require_code_owner_review'), ownReviews?.require_code_owner_reviews),
        needsLastPushApproval: decide(asks('require_last_push_approval'), ownReviews?.require_last_push_approval),
        blocksForcePush: decide(isNotEmpty(ofType('non_fast_forward')), all?.allow_force_pushes?.enabled === false),
        blocksDeletion: decide(isNotEmpty(ofType('deletion')), all?.allow_deletions?.enabled === false),
        hasMergeQueue: hasQueue(ofType('merge_queue'), classic),
    };
}
function isNotEmpty(rules) {
    return rules === undefined ? undefined : rules.length > 0;
}
/** A merge queue that classic protection asks for cannot be read anywhere. */
function hasQueue(rules, { known }) {
    if (rules !== undefined && rules.length > 0)
        return true;
    return rules !== undefined && known === 'none' ? false : undefined;
}
function checksOfRules(rules) {
    return rules.flatMap(({ parameters }) => (parameters?.required_status_checks ?? []).map(({ context, integration_id: app }) => checkOf(context, app)));
}
function checksOfClassic(classic) {
    if (classic.known === 'checks')
        return classic.checks;
    return classic.known === 'all' ? checksOf(classic.protection) : [];
}
function checksOf({ required_status_checks: required }) {
    const checks = (required?.checks ?? []).map(({ context, app_id: app }) => checkOf(context, app));
    const named = new Set(checks.map(({ context }) => context));
    const others = (required?.contexts ?? []).filter((context) => !named.has(context));
    return [...checks, ...others.map((context) => ({ context }))];
}
/** GitHub writes any source as no id, or as −1. */
function checkOf(context, app) {
    return app === undefined || app === null || app < 0 ? { context } : { context, app };
}

;// CONCATENATED MODULE: ./build/doctor/patterns.js
/** Patterns of names: GitHub's filters of branches, and CODEOWNERS. No pattern becomes a regular expression. */
/** Whether pieces and text match from end to end; time grows with the product of their lengths. */
function matchPieces(pieces, text) {
    const characters = [...text];
    let reached = new Set([0]);
    for (const { accepts, least, isRepeated } of pieces) {
        const next = new Set();
        for (const position of reached) {
            if (least === 0)
                next.add(position);
            const character = characters[position];
            if (character !== undefined && accepts(character))
                next.add(position + 1);
        }
        // A set is walked in the order of insertion, so that a position added here is walked as well.
        for (const position of isRepeated ? next : []) {
            const character = characters[position];
            if (character !== undefined && accepts(character))
                next.add(position + 1);
        }
        reached = next;
        if (reached.size === 0)
            return false;
    }
    return reached.has(characters.length);
}
const any = () => true;
const notSlash = (character) => character !== '/';
/**
 * Whether a name matches one pattern of a `branches` filter: `*` any but a slash, `**` any, `?` and `+` repeat the
 * character before, `[…]` one of several, a backslash takes the meaning away.
 */
function matchesFilter(pattern, name) {
    const pieces = [];
    const characters = [...pattern];
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index];
        const last = pieces.at(-1);
        if (character === '*') {
            const isDouble = characters[index + 1] === '*';
            if (isDouble)
                index += 1;
            pieces.push({ accepts: isDouble ? any : notSlash, least: 0, isRepeated: true });
        }
        else if (character === '?' && last !== undefined) {
            pieces.splice(-1, 1, { ...last, least: 0 });
        }
        else if (character === '+' && last !== undefined) {
            pieces.splice(-1, 1, { ...last, isRepeated: true });
        }
        else if (character === '[' && characters.includes(']', index)) {
            const end = characters.indexOf(']', index);
            pieces.push({ accepts: oneOf(characters.slice(index + 1, end)), least: 1, isRepeated: false });
            index = end;
        }
        else {
            const literal = character === '\\' ? (characters[++index] ?? '\\') : character;
            pieces.push({ accepts: (one) => one === literal, least: 1, isRepeated: false });
        }
    }
    return matchPieces(pieces, name);
}
function oneOf(inside) {
    const ranges = [];
    for (let index = 0; index < inside.length; index += 1) {
        const isRange = inside[index + 1] === '-' && inside[index + 2] !== undefined;
        ranges.push([inside[index], inside[isRange ? index + 2 : index]]);
        if (isRange)
            index += 2;
    }
    return (character) => ranges.some(([first, last]) => character >= first && character <= last);
}
/** Whether a name passes a list of patterns, of which the last that matches counts; `!` excludes. */
function passesFilter(patterns, name) {
    return patterns.reduce((passes, pattern) => {
        if (pattern.startsWith('!'))
            return passes && !matchesFilter(pattern.slice(1), name);
        return passes || matchesFilter(pattern, name);
    }, false);
}
/** `*`, `?` and literal characters of one part of a path. */
function segmentPieces(segment) {
    const pieces = [];
    const characters = [...segment];
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index];
        if (character === '*')
            pieces.push({ accepts: any, least: 0, isRepeated: true });
        else if (character === '?')
            pieces.push({ accepts: any, least: 1, isRepeated: false });
        else {
            const literal = character === '\\' ? (characters[++index] ?? '\\') : character;
            pieces.push({ accepts: (one) => one === literal, least: 1, isRepeated: false });
        }
    }
    return pieces;
}
/**
 * Whether a path matches a pattern of CODEOWNERS: as in `.gitignore`, with a folder standing for all below it, but
 * `docs/*` only for what lies directly in `docs`.
 */
function matchesOwnerPattern(pattern, path) {
    const isFolder = pattern.endsWith('/');
    const bare = pattern.replace(/^\/+/, '').replace(/\/+$/, '');
    const isAnchored = pattern.startsWith('/') || bare.includes('/');
    const parts = bare.split('/');
    const pathParts = path.split('/');
    const last = parts.at(-1);
    // What has to follow the last part: nothing, something, or either.
    const below = isFolder ? 'some' : last === '*' && isAnchored ? 'none' : 'any';
    const wanted = isAnchored ? parts : ['**', ...parts];
    return matchSegments(wanted, pathParts, below);
}
function matchSegments(parts, path, below) {
    let reached = new Set([0]);
    for (const [index, part] of parts.entries()) {
        const next = new Set();
        const isLast = index === parts.length - 1;
        for (const position of reached) {
            if (part === '**') {
                // At the end it stands for what lies inside, and elsewhere for any number of folders.
                for (let to = position + (isLast ? 1 : 0); to <= path.length; to += 1)
                    next.add(to);
            }
            else if (path[position] !== undefined && matchPieces(segmentPieces(part), path[position])) {
                next.add(position + 1);
            }
        }
        reached = next;
    }
    return [...reached].some((end) => {
        if (below === 'none')
            return end === path.length;
        return below === 'some' ? end < path.length : true;
    });
}

;// CONCATENATED MODULE: ./build/doctor/codeowners.js
/** CODEOWNERS as GitHub reads it. */

/** Places of the file; the first that exists counts. */
const ownerFiles = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const owner = /^(@[A-Za-z0-9][A-Za-z0-9-]*(_[A-Za-z0-9]+)?(\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
function isOwner(text) {
    return text.length <= 320 && owner.test(text);
}
/** Reads a CODEOWNERS file. */
function readCodeOwners(file, text) {
    const lines = [];
    const skipped = [];
    for (const [index, written] of text.split(/\r\n|\r|\n/).entries()) {
        const content = written.replace(/(^|\s)#.*$/, '').trim();
        if (content === '')
            continue;
        // A backslash keeps a space inside the pattern.
        const [pattern = '', ...owners] = content.split(/(?<!\\)\s+/);
        const isReadable = !pattern.startsWith('!') && !/[[\]]/.test(pattern) && !pattern.startsWith('\\#');
        if (isReadable && owners.every(isOwner))
            lines.push({ line: index + 1, pattern, owners });
        else
            skipped.push(index + 1);
    }
    return { file, lines, skipped };
}
/** The line that decides about a path: the last that matches. */
function decidingLine({ lines }, path) {
    return lines.findLast(({ pattern }) => matchesOwnerPattern(pattern, path));
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/doctor/yamlTree.js
/** YAML as a tree that knows its lines. Anchors and aliases are allowed, within limits. */

const deepest = 64;
const mostTokens = 200_000;
/** Nodes with every alias written out. */
const mostNodes = 100_000;
/** Reads one YAML 1.2 document; an alias stands for the very node of its anchor. */
function readYamlTree(text) {
    const lines = new dist/* LineCounter */.HN();
    const lineOf = (offset) => Math.max(lines.linePos(offset).line, 1);
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    const tooLarge = findExcess(tokens);
    if (tooLarge !== undefined)
        return { line: lineOf(tooLarge.offset), problem: tooLarge.problem };
    const documents = [...new dist/* Composer */.Dk({ version: '1.2', uniqueKeys: false }).compose(tokens)];
    const [document, second] = documents;
    if (document === undefined)
        return { line: 1, problem: 'has no content' };
    if (second !== undefined)
        return { line: lineOf(second.range[0]), problem: 'has a second YAML document' };
    const [wrong] = [...document.errors, ...document.warnings];
    if (wrong !== undefined) {
        return { line: lineOf(wrong.pos[0]), problem: `is not valid YAML: ${wrong.message.replace(/[\s.:]+$/, '')}` };
    }
    return convertDocument(document.contents, text, lineOf);
}
function isProblem(result) {
    return 'problem' in result;
}
/** The first token that lies too deep, or is one too many. Walks without recursion. */
function findExcess(tokens) {
    const pending = tokens.map((token) => ({ token, depth: 0 })).reverse();
    let count = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { token, depth } = next;
        count += 1;
        if (depth > deepest)
            return { offset: token.offset, problem: `is nested more than ${deepest} levels deep` };
        if (count > mostTokens)
            return { offset: token.offset, problem: `has more than ${mostTokens} parts` };
        for (const child of childrenOf(token))
            pending.push({ token: child, depth: depth + 1 });
    }
    return undefined;
}
function childrenOf(token) {
    if (token.type === 'document')
        return token.value === undefined ? [] : [token.value];
    if (token.type !== 'block-map' && token.type !== 'block-seq' && token.type !== 'flow-collection')
        return [];
    const items = token.items;
    return items.flatMap(({ key, value }) => [key, value].filter((child) => child !== undefined && child !== null));
}
/** Thrown inside a conversion only, and caught at its end. */
class Stop {
    offset;
    problem;
    constructor(offset, problem) {
        this.offset = offset;
        this.problem = problem;
    }
}
function convertDocument(contents, text, lineOf) {
    try {
        return convertNode(contents, { text, lineOf, anchors: new Map(), sizes: new Map() });
    }
    catch (thrown) {
        if (!(thrown instanceof Stop))
            throw thrown;
        return { line: lineOf(thrown.offset), problem: thrown.problem };
    }
}
function convertNode(node, conversion) {
    if ((0,dist/* isAlias */.Vj)(node)) {
        const target = conversion.anchors.get(node.source);
        if (target === undefined)
            throw new Stop(offsetOf(node), 'has an alias whose anchor does not stand before it');
        return target;
    }
    const converted = convertValue(node, conversion);
    const size = 1 + childNodes(converted).reduce((sum, child) => sum + (conversion.sizes.get(child) ?? 0), 0);
    if (size > mostNodes)
        throw new Stop(offsetOf(node), `stands for more than ${mostNodes} values`);
    conversion.sizes.set(converted, size);
    const anchor = (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? node.anchor : undefined;
    if (anchor !== undefined)
        conversion.anchors.set(anchor, converted);
    return converted;
}
function convertValue(node, conversion) {
    const line = conversion.lineOf(offsetOf(node));
    if ((0,dist/* isSeq */.oP)(node))
        return { kind: 'list', line, items: node.items.map((item) => convertNode(item, conversion)) };
    if ((0,dist/* isMap */.jh)(node))
        return { kind: 'map', line, entries: convertEntries(node.items, conversion) };
    if (!(0,dist/* isScalar */.jn)(node))
        return { kind: 'scalar', line, text: '', source: '', isNull: true };
    const [start = 0, end = start] = node.range ?? [];
    const isText = typeof node.value === 'string' || typeof node.value === 'number';
    const text = isText ? String(node.value) : (node.source ?? String(node.value));
    return { kind: 'scalar', line, text, source: conversion.text.slice(start, end), isNull: node.value === null };
}
function convertEntries(pairs, conversion) {
    const seen = new Set();
    return pairs.map(({ key, value }) => {
        const read = convertNode(key, conversion);
        const offset = offsetOf(key);
        if (read.kind !== 'scalar')
            throw new Stop(offset, 'has a key that is not plain text');
        if (read.text === '<<')
            throw new Stop(offset, 'has the merge key `<<`, which GitHub does not read');
        const normal = read.text.toLowerCase();
        if (seen.has(normal))
            throw new Stop(offset, 'has a key twice');
        seen.add(normal);
        return { key: read.text, line: conversion.lineOf(offset), value: convertNode(value, conversion) };
    });
}
function childNodes(node) {
    if (node.kind === 'scalar')
        return [];
    return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}
function offsetOf(node) {
    return (0,dist/* isScalar */.jn)(node) || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isAlias */.Vj)(node) ? (node.range?.[0] ?? 0) : 0;
}
/** The entry of a mapping; GitHub's keys are compared without case, so that no spelling hides one. */
function entryOf(node, key) {
    if (node?.kind !== 'map')
        return undefined;
    return node.entries.find((entry) => entry.key.toLowerCase() === key);
}
/** The texts of a scalar or of a list of scalars; anything else gives none. */
function textsOf(node) {
    if (node === undefined)
        return [];
    if (node.kind === 'list')
        return node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
    return node.kind === 'scalar' && !node.isNull ? [node.text] : [];
}
/** Every scalar below a node; one that several aliases share comes once. */
function scalarsBelow(node) {
    const found = new Set();
    const seen = new Set();
    const pending = node === undefined ? [] : [node];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (seen.has(next))
            continue;
        seen.add(next);
        if (next.kind === 'scalar')
            found.add(next);
        else
            pending.push(...[...childNodes(next)].reverse());
    }
    return [...found];
}
/** Line of the first place where a part of a scalar stands. */
function lineWithin({ line, source }, part) {
    const index = source.indexOf(part);
    return index === -1 ? line : line + source.slice(0, index).split('\n').length - 1;
}

;// CONCATENATED MODULE: ./build/doctor/actionNames.js
/** What stands after `uses:`. */

/** Reads what stands after `uses:`; pinned is what no one can move: a commit's full id, or an image's digest. */
function readUsed(text) {
    const trimmed = text.trim();
    if (trimmed.startsWith('./') || trimmed.startsWith('../'))
        return { kind: 'local', path: trimmed.replace(/\/+$/, '') };
    if (trimmed.startsWith('docker://'))
        return { kind: 'docker', isPinned: /@sha256:[0-9a-f]{64}$/.test(trimmed) };
    const [, owner = '', name = '', path = '', ref = ''] = /^([^/@]+)\/([^/@]+)(\/[^@]*)?(?:@(.*))?$/s.exec(trimmed) ?? [];
    return {
        kind: 'repository',
        repository: owner === '' ? trimmed : `${owner}/${name}`,
        path,
        isPinned: /^[0-9a-f]{40}$/i.test(ref),
    };
}
/** Whether this is Holdout, of whichever owner; `isOwn` says that `./` is. */
function isHoldout(text, isOwn) {
    const used = readUsed(text);
    if (used.kind === 'local')
        return isOwn && used.path === '.';
    return used.kind === 'repository' && used.repository.toLowerCase().endsWith('/holdout');
}
/** Whether the content of an `action.yml` is that of Holdout. */
function isHoldoutAction(text) {
    const root = readYamlTree(text);
    return !isProblem(root) && textsOf(entryOf(root, 'name')?.value)[0] === 'Holdout';
}

;// CONCATENATED MODULE: ./build/doctor/shell.js
/** The command line of Holdout inside a `run:` script, read far enough to see whether its exit code arrives. */
/** `holdout check`, by a path or a version, but not in a comment. */
const call = /(?:^|[\s"'/;&|(`])holdout(?:@[\w.^~-]+)?["']?\s+check(?![\w-])/;
/** Lines of a script without comments; a line that ends in a backslash goes on. */
function commandLines(script) {
    const joined = script.replace(/\\\r?\n/g, ' ').split(/\r?\n/);
    return joined.map((line) => line.replace(/(^|\s)#.*$/, '').trim()).filter((line) => line !== '');
}
/** Whether a script runs `holdout check`. */
function callsHoldout(script) {
    return commandLines(script).some((line) => call.test(line));
}
/**
 * Why the exit code of `holdout check` may not become that of the step, as the part of the script that loses it;
 * undefined where it does.
 */
function findLostExit(script, { shell, isWindows }) {
    const lines = commandLines(script);
    const index = lines.findIndex((line) => call.test(line));
    const line = lines[index];
    if (line === undefined)
        return undefined;
    const before = lines.slice(0, index);
    const rest = lines.slice(index + 1);
    const lost = findLossInLine(line, rest, before, shell);
    if (lost !== undefined)
        return lost;
    const isLast = rest.length === 0;
    if (isLast || /\$\?|LASTEXITCODE/i.test(rest.join('\n')))
        return undefined;
    if (!stopsAtFailure(before, shell, isWindows))
        return before.findLast((one) => /^set\s+\+/.test(one)) ?? rest.at(-1);
    return undefined;
}
const failsOnPurpose = /\bexit\s+([1-9]|"?\$)|\bfalse\b|\breturn\s+[1-9]|\bthrow\b/;
function findLossInLine(line, rest, before, shell) {
    const begin = call.exec(line).index;
    const after = withoutTexts(line.slice(begin));
    if (/^(if|while|until|elif)\b|^!\s/.test(line))
        return failsOnPurpose.test([line, ...rest].join('\n')) ? undefined : line;
    const alternative = /\|\|(.*)$/s.exec(after)?.[1];
    if (alternative !== undefined)
        return failsOnPurpose.test([alternative, ...rest].join('\n')) ? undefined : `||${alternative}`;
    if (/(?<![|>&])\|(?!\|)/.test(after) && !hasPipefail(before, line, shell))
        return after.slice(after.indexOf('|'));
    if (/(?<![&>|])&\s*$/.test(after))
        return '&';
    return undefined;
}
function withoutTexts(text) {
    return text.replace(/'[^']*'|"[^"]*"/g, '""');
}
function hasPipefail(before, line, shell) {
    const isSet = [...before, line].some((one) => /\bset\s+-[a-z]*o\s+pipefail|-o\s+pipefail/.test(one));
    return isSet || shell?.trim() === 'bash' || /pipefail/.test(shell ?? '');
}
/** Whether the shell ends with the first command that fails. */
function stopsAtFailure(before, shell, isWindows) {
    const name = shell?.trim() ?? (isWindows ? 'pwsh' : 'bash');
    if (/^(pwsh|powershell|cmd)\b/.test(name))
        return false;
    const settings = before.flatMap((line) => line.match(/\bset\s+[-+][a-z]*e[a-z]*/g) ?? []);
    const last = settings.at(-1);
    if (last !== undefined)
        return /\bset\s+-/.test(last);
    return /^(bash|sh)$/.test(name) || /\s-[a-z]*e/.test(name);
}
/**
 * Whether `holdout check` takes its rules from the change itself: without `--approved`, or with a name of the head.
 */
function takesOwnRules(script) {
    const line = commandLines(script).find((one) => call.test(one)) ?? '';
    const approved = /--approved(?:\s+|=)(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(line);
    const ref = approved?.[1] ?? approved?.[2] ?? approved?.[3];
    return ref === undefined || /^(HEAD|@)([~^][\d~^]*)?$/.test(ref) || /head_ref|\.head\.|GITHUB_HEAD_REF/i.test(ref);
}
/** Whether the tool itself is looked up in the checkout: a package that the change installs can take its place. */
function runsToolOfCheckout(script) {
    const line = commandLines(script).find((one) => call.test(one)) ?? '';
    return !/\bnpx\s+(?:(?:-y|--yes)\s+)?(?:--package[= ])?["']?holdout@\d+\.\d+\.\d+/.test(line);
}

;// CONCATENATED MODULE: ./build/doctor/gates.js
/** The jobs that run Holdout, and the way from the workflow that is triggered to each of them. */


const gates_deepest = 10;
const mostPaths = 1000;
/** Every job that a workflow leads to, the called ones included; at most a thousand. */
function findJobPaths(root, workflows) {
    const byFile = new Map(workflows.map((workflow) => [workflow.file, workflow]));
    const found = [];
    const follow = (workflow, above) => {
        for (const job of workflow.jobs) {
            if (found.length >= mostPaths)
                return;
            const links = [...above, { workflow, job }];
            const called = job.uses === undefined ? undefined : byFile.get(calledFile(job.uses.text));
            const isCycle = links.some((link) => link.workflow === called);
            if (called === undefined || isCycle || links.length >= gates_deepest)
                found.push({ root, links });
            else
                follow(called, links);
        }
    };
    follow(root, []);
    return found;
}
function calledFile(uses) {
    const used = readUsed(uses);
    return used.kind === 'local' ? used.path.replace(/^(\.\/)+/, '') : '';
}
/** Whether events start the workflow, and not only other workflows. */
function isTriggered({ triggers }) {
    return triggers.some(({ event }) => event !== 'workflow_call');
}
/**
 * Every job that runs Holdout. Where none does, the jobs that are named as if they did, so that what is wrong with them
 * is said as well.
 */
function findGates(workflows, isOwn) {
    const paths = workflows.filter(isTriggered).flatMap((workflow) => findJobPaths(workflow, workflows));
    const gates = paths.flatMap((path) => gateOf(path, isOwn));
    return gates.length > 0 ? gates : paths.filter(looksLikeGate).map((path) => ({ ...path, isSuspect: true }));
}
function gateOf(path, isOwn) {
    const { job } = path.links.at(-1);
    if (job.uses !== undefined && isHoldout(job.uses.text, false))
        return [{ ...path, isSuspect: false }];
    return job.steps.filter((step) => isHoldoutStep(step, isOwn)).map((step) => ({ ...path, step, isSuspect: false }));
}
function isHoldoutStep({ uses, run }, isOwn) {
    if (uses !== undefined)
        return isHoldout(uses.text, isOwn);
    return run !== undefined && callsHoldout(run.text);
}
const gateName = /(^|[^a-z])(holdout|gate)([^a-z]|$)/i;
function looksLikeGate({ root, links }) {
    const names = [root.file.split('/').at(-1), ...links.flatMap(({ job }) => [job.id, job.name?.text ?? ''])];
    return names.some((name) => gateName.test(name));
}
/** The jobs on the way that call workflows of other repositories, which cannot be read here. */
function callsElsewhere({ links }) {
    const uses = links.at(-1).job.uses?.text;
    return uses !== undefined && readUsed(uses).kind === 'repository' ? uses : undefined;
}

;// CONCATENATED MODULE: ./build/doctor/ownership.js
/** Whether the rules, the workflows and CODEOWNERS itself have owners whose review can be required. */



/** Judges who owns what decides. */
function judgeOwnership(request) {
    const { owners } = request;
    if (owners === undefined) {
        return [makeFinding('doctor/no-codeowners', { file: '.github/CODEOWNERS' }, (0,phrase/* phrase */.MZ) `There is no CODEOWNERS file.`)];
    }
    return [
        ...asked(request, owners).flatMap((one) => judgePath(one, owners, request.errors ?? [])),
        ...owners.skipped.map((line) => {
            const place = { file: owners.file, line };
            return makeFinding('doctor/codeowners-line', place, (0,phrase/* phrase */.MZ) `GitHub skips this line, because it is not written as it has to be.`);
        }),
    ];
}
/** A path that stands for every new file of a folder: a pattern that names the present files alone does not match it. */
const newFile = 'holdout-new-file';
function asked({ ruleFolders, ruleFiles, workflowFiles }, { file }) {
    const rules = ruleFolders.flatMap((folder) => ['policy.yml', 'test-set.lock.json', newFile].map((name) => ({ path: `${folder}/${name}`, shown: `${folder}/` })));
    const workflows = ['yml', 'yaml'].map((ending) => `.github/workflows/${newFile}.${ending}`);
    // A file in a place that counts before the present one would take its place.
    const places = ownerFiles.slice(0, ownerFiles.indexOf(file) + 1);
    return [
        ...rules.map((one) => ({ code: 'doctor/rules-unowned', ...one })),
        ...ruleFiles.map((path) => ({ code: 'doctor/rules-unowned', path, shown: path })),
        ...workflows.map((path) => ({ code: 'doctor/workflows-unowned', path, shown: '.github/workflows/' })),
        ...workflowFiles.map((path) => ({ code: 'doctor/workflows-unowned', path, shown: path })),
        ...places.map((path) => ({ code: 'doctor/codeowners-unowned', path, shown: path })),
    ];
}
function judgePath({ code, path, shown }, owners, errors) {
    const deciding = decidingLine(owners, path);
    const place = { file: owners.file, ...(deciding === undefined ? {} : { line: deciding.line }) };
    if (deciding === undefined || deciding.owners.length === 0) {
        const why = deciding === undefined
            ? (0,phrase/* phrase */.MZ) `no line names one`
            : (0,phrase/* phrase */.MZ) `the pattern ${deciding.pattern}, the last that matches, names none`;
        return [makeFinding(code, place, (0,phrase/* phrase */.MZ) `${(0,phrase/* foreign */.V$)(shown)} has no owner: ${why}.`)];
    }
    const error = errors.find(({ file, line }) => file === owners.file && line === deciding.line);
    if (error === undefined)
        return [];
    const sentence = (0,phrase/* phrase */.MZ) `GitHub finds fault with the line that names the owners of ${(0,phrase/* foreign */.V$)(shown)}: ${error.kind}.`;
    return [makeFinding('doctor/owner-not-recognised', place, sentence)];
}

;// CONCATENATED MODULE: ./build/doctor/expressions.js
/** GitHub's expressions: recognised, not evaluated, but for the few conditions that always hold. */
/** The inside of each `${{ … }}` of a text. */
function expressionsIn(text) {
    const found = [];
    for (let start = text.indexOf('${{'); start !== -1; start = text.indexOf('${{', start + 3)) {
        const end = text.indexOf('}}', start);
        if (end === -1)
            break;
        found.push(text.slice(start + 3, end));
    }
    return found;
}
/** A text with `${{ … }}` is decided when the workflow runs. */
function hasExpression(text) {
    return text.includes('${{');
}
/** An expression in one spelling: lower case, no white space, `a['b']` as `a.b`. */
function normalise(expression) {
    return expression
        .toLowerCase()
        .replace(/\s+/g, '')
        .replace(/\[['"]([a-z0-9_-]+)['"]\]/g, '.$1');
}
/** A longer condition is not looked into: it is none of those that always hold. */
const longestExpression = 1000;
/** How surely a job or step with this `if` runs. */
function certaintyOf(condition) {
    if (condition === undefined)
        return 'unless-failed';
    if (condition.length > longestExpression)
        return 'sometimes';
    const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(condition);
    const inner = whole?.[1] ?? condition;
    if (hasExpression(inner))
        return 'sometimes';
    return certaintyOfExpression(normalise(inner));
}
const surelyAlways = new Set(['always()', '!cancelled()']);
const surelyUnlessFailed = new Set([
    'true',
    'success()',
    'success()||failure()',
    'failure()||success()',
]);
function certaintyOfExpression(expression) {
    const text = withoutBrackets(expression);
    if (surelyAlways.has(text))
        return 'always';
    if (surelyUnlessFailed.has(text))
        return 'unless-failed';
    const either = splitOutside(text, '||');
    if (either.length > 1)
        return best(either.map(certaintyOfExpression));
    const both = splitOutside(text, '&&');
    if (both.length > 1)
        return worst(both.map(certaintyOfExpression));
    return 'sometimes';
}
const expressions_order = ['sometimes', 'unless-failed', 'always'];
function best(all) {
    return expressions_order.findLast((one) => all.includes(one)) ?? 'sometimes';
}
function worst(all) {
    return expressions_order.find((one) => all.includes(one)) ?? 'sometimes';
}
/** Takes away a pair of round brackets around the whole. */
function withoutBrackets(text) {
    let inner = text;
    while (inner.startsWith('(') && closingOf(inner, 0) === inner.length - 1)
        inner = inner.slice(1, -1);
    return inner;
}
function closingOf(text, open) {
    let depth = 0;
    for (let index = open; index < text.length; index += 1) {
        if (text[index] === '(')
            depth += 1;
        if (text[index] === ')')
            depth -= 1;
        if (depth === 0)
            return index;
    }
    return -1;
}
/** Parts between an operator, where it stands outside brackets and texts. */
function splitOutside(text, operator) {
    const parts = [];
    let depth = 0;
    let isText = false;
    let start = 0;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === "'")
            isText = !isText;
        if (isText)
            continue;
        if (character === '(' || character === '[')
            depth += 1;
        if (character === ')' || character === ']')
            depth -= 1;
        if (depth === 0 && text.startsWith(operator, index)) {
            parts.push(text.slice(start, index));
            start = index + 2;
            index += 1;
        }
    }
    return [...parts, text.slice(start)];
}
/** Whether `continue-on-error` may be true. */
function mayBeTrue(text) {
    const whole = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text);
    return normalise(whole?.[1] ?? text) !== 'false';
}
/** Texts that whoever opens a pull request, or names a branch, chooses freely. */
const chosenByOthers = [
    /github\.head_ref/,
    /github\.event\.(issue|pull_request|discussion|milestone|pull_request\.milestone)\.(title|body|description)/,
    /github\.event\.(comment|review|review_comment)\.body/,
    /github\.event\.pull_request\.head\.(ref|label)/,
    /github\.event\.pull_request\.head\.repo\.(default_branch|description|homepage|name|full_name)/,
    /github\.event\.(pull_request\.|issue\.)?labels?\b/,
    /github\.event\.changes\./,
    /github\.event\.(workflow_run\.|merge_group\.)?head_commit\./,
    /github\.event\.commits\b/,
    /github\.event\.workflow_run\.(head_branch|display_title|head_repository|pull_requests)/,
    /github\.event\.(pages|client_payload)\b/,
    /github\.event\.(pull_request|issue|comment|review|workflow_run)(\.head)?(?![.\w])/,
    /tojson\(github(\.event)?\)/,
    /github\.event(?![.\w])/,
];
/** Functions whose result is true or false, whatever they are given. */
const harmlessCall = /\b(contains|startswith|endswith)\([^()]*\)/g;
/** The first expression in a script whose value others choose: GitHub pastes it in before the shell reads it. */
function findInjection(script) {
    return expressionsIn(script).find((expression) => {
        const text = normalise(expression).replace(harmlessCall, '');
        return chosenByOthers.some((pattern) => pattern.test(text));
    });
}
const headOfChange = /pull_request\.head\.|github\.head_ref|merge_commit_sha|workflow_run\.(head_|pull_requests)|github\.event\.number|(pull_request|issue)\.number|refs\/pull\//;
/** Whether a text names the head, or the test merge, of a pull request. */
function namesHead(text) {
    return headOfChange.test(normalise(text));
}
const fromTarget = /^(github\.(sha|ref|ref_name|base_ref|workflow_sha)|github\.event\.pull_request\.base\.(ref|sha)|github\.event\.repository\.default_branch)$/;
/** Whether every expression of a text names the target branch. */
function namesTargetOnly(text) {
    return expressionsIn(text).every((expression) => fromTarget.test(normalise(expression)));
}

;// CONCATENATED MODULE: ./build/doctor/checkNames.js
/** The names under which GitHub shows the checks of a job: what a rule that requires a check has to name. */


/** GitHub makes no more jobs of a matrix. */
const mostCombinations = 256;
const longestTitle = 1000;
/** The names of the checks of a job: one, or one for each combination of its matrix. */
function checkNamesOf({ links }) {
    return links.map(({ job }) => namesOfJob(job)).reduce((above, own) => above.flatMap((one) => own.map(joinWith(one))));
}
function joinWith(above) {
    return ({ parts: [first = '', ...rest] }) => ({
        parts: [...above.parts.slice(0, -1), `${above.parts.at(-1)} / ${first}`, ...rest],
    });
}
/** The whole name, where all of it is known. */
function exactName({ parts: [whole, ...rest] }) {
    return rest.length === 0 ? whole : undefined;
}
/** The name for a reader, `…` standing for what is not known. */
function shownName({ parts }) {
    return parts.join('…');
}
/** Whether a required check may be this one. */
function mayBeNamed(name, context) {
    const exact = exactName(name);
    if (exact !== undefined)
        return exact === context;
    let from = 0;
    for (const [index, part] of name.parts.entries()) {
        const isLast = index === name.parts.length - 1;
        const at = isLast ? context.length - part.length : context.indexOf(part, from);
        if (at < from || (index === 0 && at !== 0) || !context.startsWith(part, at))
            return false;
        from = at + part.length;
    }
    return true;
}
function namesOfJob({ id, name, matrix }) {
    const title = (name?.text ?? id).slice(0, longestTitle);
    if (matrix === undefined)
        return [fill(title, new Map())];
    const combinations = combinationsOf(matrix);
    if (hasExpression(title))
        return combinations === undefined ? [fill(title, new Map())] : combinations.map((one) => fill(title, one));
    if (combinations === undefined)
        return [{ parts: [`${title} (`, ')'] }];
    const vectors = vectorsOf(matrix).map(({ key }) => key.toLowerCase());
    return combinations.map((one) => ({ parts: titleWithValues(title, one, vectors) }));
}
/** Whether values that `include` adds to a combination are shown is not documented. */
function titleWithValues(title, values, vectors) {
    const isVector = vectors.length > 0 && vectors.every((key) => values.has(key));
    const shown = isVector ? vectors.map((key) => values.get(key)) : [...values.values()];
    const begin = `${title} (${shown.filter((value) => value !== '').join(', ')}`;
    return shown.length < values.size ? [begin, ')'] : [cut(`${begin})`)];
}
/** GitHub shows at most a hundred characters of a name that it builds. */
function cut(name) {
    return name.length > 100 ? `${name.slice(0, 97)}...` : name;
}
/** Puts the values of a matrix into a name. */
function fill(title, values) {
    const parts = [''];
    let rest = title;
    for (const expression of expressionsIn(title)) {
        const written = `\${{${expression}}}`;
        const at = rest.indexOf(written);
        const value = values.get(/^matrix\.([\w-]+)$/.exec(normalise(expression))?.[1] ?? '');
        parts.push(parts.pop() + rest.slice(0, at) + (value ?? ''));
        if (value === undefined)
            parts.push('');
        rest = rest.slice(at + written.length);
    }
    parts.push(parts.pop() + rest);
    return { parts };
}
/** The combinations of a matrix; undefined where an expression or a structured value decides them. */
function combinationsOf(matrix) {
    if (matrix.kind !== 'map')
        return undefined;
    const vectors = vectorsOf(matrix);
    if (vectors.some(({ value }) => !isPlainList(value)))
        return undefined;
    const values = vectors.map(({ key, value }) => ({ key: key.toLowerCase(), texts: textsOf(value) }));
    if (values.reduce((product, { texts }) => product * texts.length, 1) > mostCombinations)
        return undefined;
    let combinations = vectors.length === 0 ? [] : [new Map()];
    for (const { key, texts } of values) {
        combinations = combinations.flatMap((one) => texts.map((text) => new Map([...one, [key, text]])));
    }
    const excluded = readCombinations(matrix, 'exclude');
    const included = readCombinations(matrix, 'include');
    if (excluded === undefined || included === undefined)
        return undefined;
    const kept = combinations.filter((one) => !excluded.some((other) => agrees(one, other)));
    return include(kept, included, vectors.map(({ key }) => key.toLowerCase()));
}
function vectorsOf(matrix) {
    const entries = matrix.kind === 'map' ? matrix.entries : [];
    return entries.filter(({ key }) => !['include', 'exclude'].includes(key.toLowerCase()));
}
function isPlainList(node) {
    return node.kind === 'list' && node.items.every((item) => item.kind === 'scalar' && !hasExpression(item.text));
}
function readCombinations(matrix, key) {
    const value = entryOf(matrix, key)?.value;
    if (value === undefined)
        return [];
    if (value.kind !== 'list' || value.items.length > mostCombinations)
        return undefined;
    const read = value.items.map((item) => {
        if (item.kind !== 'map')
            return undefined;
        const texts = item.entries.map((entry) => [entry.key.toLowerCase(), textsOf(entry.value)]);
        if (texts.some(([, [text, ...rest]]) => text === undefined || rest.length > 0 || hasExpression(text)))
            return undefined;
        return new Map(texts.map(([name, [text = '']]) => [name, text]));
    });
    return read.every((one) => one !== undefined) ? read : undefined;
}
/** Whether every value of the second also stands in the first. */
function agrees(one, other) {
    return [...other].every(([key, value]) => one.get(key) === value);
}
/** An entry of `include` adds its values to each combination that it contradicts nowhere, else it stands alone. */
function include(kept, included, keys) {
    const result = [...kept];
    const alone = [];
    for (const entry of included) {
        const shared = new Map([...entry].filter(([key]) => keys.includes(key)));
        const fitting = kept.map((one, index) => ({ one, index })).filter(({ one }) => agrees(one, shared));
        if (keys.length === 0 || fitting.length === 0)
            alone.push(entry);
        for (const { index } of keys.length === 0 ? [] : fitting)
            result[index] = new Map([...result[index], ...entry]);
    }
    return [...result, ...alone];
}

;// CONCATENATED MODULE: ./build/doctor/requiredState.js
/** Whether the check of Holdout is really required: for the doctor, and for the comment on a pull request. */


/**
 * Whether a branch requires checks. Of several names the worst answer counts.
 *
 * @param rules what is known of the branch; undefined where nothing is
 * @param names of the checks that Holdout's job reports, as GitHub shows them
 */
function requiredState(rules, names) {
    if (rules === undefined || names.length === 0) {
        return { state: 'unknown', sentence: (0,phrase/* phrase */.MZ) `Whether the check is required is not known.` };
    }
    const { checks, areChecksKnown } = protectionOf(rules);
    const states = names.map((name) => ({ name, state: stateOf(name, checks, areChecksKnown, rules.actionsApp) }));
    for (const state of ['not-required', 'unknown', 'required-from-any-source']) {
        const concerned = states.filter((one) => one.state === state).map(({ name }) => name);
        if (concerned.length > 0)
            return { state, sentence: sentenceOf(state, concerned, rules.branch, checks) };
    }
    return { state: 'required', sentence: sentenceOf('required', names, rules.branch, checks) };
}
function stateOf(name, checks, areKnown, app) {
    const named = checks.filter(({ context }) => context === name);
    if (named.some((check) => check.app !== undefined && (app === undefined || check.app === app)))
        return 'required';
    // Required from another app, the check of GitHub Actions does not count.
    if (named.some((check) => check.app === undefined))
        return 'required-from-any-source';
    return areKnown ? 'not-required' : 'unknown';
}
function sentenceOf(state, names, branch, checks) {
    const list = (0,phrase/* listForeign */.Ty)(names);
    switch (state) {
        case 'required':
            return (0,phrase/* phrase */.MZ) `The check ${list} is required on ${branch}, from GitHub Actions.`;
        case 'required-from-any-source':
            return (0,phrase/* phrase */.MZ) `The check ${list} is required on ${branch}, but from any source: everyone who may write can report it as passed.`;
        case 'unknown':
            return (0,phrase/* phrase */.MZ) `Whether the check ${list} is required on ${branch} is not known.`;
        case 'not-required': {
            const fromOther = checks.some(({ context }) => names.includes(context));
            if (fromOther)
                return (0,phrase/* phrase */.MZ) `The check ${list} is required on ${branch} from another app than GitHub Actions, so that of Holdout does not count.`;
            return (0,phrase/* phrase */.MZ) `The check ${list} is not required on ${branch}: a change can be merged while it fails.`;
        }
    }
}

;// CONCATENATED MODULE: ./build/doctor/requiredCheck.js
/** Whether the check of a job that runs Holdout is required. */







/**
 * Judges whether the check of a job is required, under the names that GitHub shows it by.
 *
 * @param repositoryId by which a required workflow names the repository; undefined where it is not known
 */
function judgeRequired(gate, main, repositoryId) {
    const place = { branch: main.branch };
    if (isRequiredWorkflow(gate, main, repositoryId))
        return { findings: [], notKnown: [] };
    const names = checkNamesOf(gate);
    const contexts = protectionOf(main).checks.map(({ context }) => context);
    const plain = names.flatMap((name) => {
        const exact = exactName(name);
        if (exact !== undefined)
            return [exact];
        const fitting = contexts.filter((context) => mayBeNamed(name, context));
        return fitting.length > 0 ? fitting : [shownName(name)];
    });
    const { state, sentence } = requiredState(main, plain);
    switch (state) {
        case 'required':
            return {
                findings: [],
                notKnown: names.every((name) => exactName(name) !== undefined) ? [] : [notAllNames(names.map(shownName), main)],
            };
        case 'unknown':
            return { findings: [], notKnown: [{ sentence, cure: cureFor(main) }] };
        case 'required-from-any-source':
            return { findings: [makeFinding('doctor/required-from-any-source', place, sentence)], notKnown: [] };
        case 'not-required':
            return {
                findings: judgeOtherJob(gate, contexts) ?? [makeFinding('doctor/not-required', place, sentence)],
                notKnown: [],
            };
    }
}
function notAllNames(names, { branch }) {
    return {
        sentence: (0,phrase/* phrase */.MZ) `Whether every check that ${(0,phrase/* listForeign */.Ty)(names)} stands for is required on ${branch}: their names are decided when the workflow runs.`,
        cure: (0,phrase/* words */.aL)('Give the job a fixed name without a matrix.'),
    };
}
function isRequiredWorkflow(gate, { rules }, repositoryId) {
    const required = (rules ?? []).flatMap(({ type, parameters }) => type === 'workflows' ? (parameters?.workflows ?? []) : []);
    return required.some(({ path, repository_id: id }) => path === gate.root.file && id !== undefined && id === repositoryId);
}
/** A job of the same workflow that waits for the gate and is required in its stead. */
function judgeOtherJob({ root, links }, contexts) {
    const first = links[0].job;
    for (const job of root.jobs) {
        const isWaiting = waitsFor(job.id, first.id, new Map(root.jobs.map((one) => [one.id, one.needs?.values ?? []])));
        const names = checkNamesOf({ root, links: [{ workflow: root, job }] });
        const context = contexts.find((one) => names.some((name) => mayBeNamed(name, one)));
        if (!isWaiting || context === undefined)
            continue;
        const place = { file: root.file, line: job.line };
        if (certaintyOf(job.condition?.text) === 'always') {
            const sentence = (0,phrase/* phrase */.MZ) `The check ${context} is required, which waits for Holdout, and not that of Holdout itself.`;
            return [makeFinding('doctor/required-by-another-job', place, sentence)];
        }
        const sentence = (0,phrase/* phrase */.MZ) `The check ${context} is required, and its job is skipped, which counts as passed, when Holdout fails.`;
        return [makeFinding('doctor/required-job-skipped', place, sentence)];
    }
    return undefined;
}
function waitsFor(id, target, needs) {
    const seen = new Set();
    const pending = [...(needs.get(id) ?? [])];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        if (next === target)
            return true;
        if (!seen.has(next))
            pending.push(...(needs.get(next) ?? []));
        seen.add(next);
    }
    return false;
}

;// CONCATENATED MODULE: ./build/doctor/context.js
function placeOf({ file }, { line }) {
    return { file, line };
}

;// CONCATENATED MODULE: ./build/doctor/triggers.js
/** Whether the events that start a workflow are all those on which a model could be merged. */





const proposing = new Set(['pull_request', 'pull_request_target']);
/** Whether a pull request starts the workflow. */
function startsOnPullRequest({ triggers }) {
    return triggers.some(({ event }) => proposing.has(event));
}
/** Judges the events of a workflow that pull requests start and that runs Holdout. */
function judgeTriggers(workflow, gates, context) {
    const watched = workflow.triggers.filter(({ event }) => proposing.has(event) || event === 'merge_group');
    return [
        ...watched.flatMap((trigger) => judgeFilters(workflow, trigger, context)),
        ...workflow.triggers
            .filter(({ event }) => proposing.has(event))
            .flatMap((trigger) => judgeTypes(workflow, trigger, gates)),
        ...judgeQueue(workflow, gates, context),
        ...judgeReviews(workflow, context),
    ];
}
function judgeFilters(workflow, trigger, { branch }) {
    const found = [];
    const event = (0,phrase/* words */.aL)(`\`${trigger.event}\``);
    for (const [name, filter] of [
        ['paths', trigger.paths],
        ['paths-ignore', trigger.pathsIgnore],
    ]) {
        if (filter === undefined)
            continue;
        const sentence = (0,phrase/* phrase */.MZ) `${event} has the filter ${(0,phrase/* words */.aL)(`\`${name}\``)}, so the workflow does not start for every pull request.`;
        found.push(makeFinding('doctor/paths-filter', placeOf(workflow, filter), sentence));
    }
    const { branches, branchesIgnore } = trigger;
    if (branches !== undefined && !passesFilter(branches.values, branch)) {
        const sentence = (0,phrase/* phrase */.MZ) `The filter ${(0,phrase/* words */.aL)('`branches`')} of ${event} leaves out ${branch}, so its pull requests are not judged.`;
        found.push(makeFinding('doctor/branch-filter', placeOf(workflow, branches), sentence));
    }
    if (branchesIgnore !== undefined) {
        const isHit = passesFilter(branchesIgnore.values, branch);
        const sentence = isHit
            ? (0,phrase/* phrase */.MZ) `The filter ${(0,phrase/* words */.aL)('`branches-ignore`')} of ${event} leaves out ${branch}, so its pull requests are not judged.`
            : (0,phrase/* phrase */.MZ) `The filter ${(0,phrase/* words */.aL)('`branches-ignore`')} of ${event} leaves out branches, though not ${branch}.`;
        const severity = isHit ? 'block' : 'note';
        found.push(makeFinding('doctor/branch-filter', placeOf(workflow, branchesIgnore), sentence, { severity }));
    }
    return found;
}
/** What starts a workflow on a pull request where `types` is absent. */
const defaultTypes = ['opened', 'synchronize', 'reopened'];
function judgeTypes(workflow, trigger, gates) {
    const given = trigger.types?.values.map((type) => type.toLowerCase()) ?? defaultTypes;
    const needed = [...defaultTypes, 'edited', ...(leavesOutDrafts(gates) ? ['ready_for_review'] : [])];
    const missing = needed.filter((type) => !given.includes(type));
    if (missing.length === 0)
        return [];
    const names = (0,phrase/* listPhrases */.Hz)(missing.map((type) => (0,phrase/* words */.aL)(`\`${type}\``)), 5);
    const absent = trigger.types === undefined ? (0,phrase/* words */.aL)(' (`types` is absent, so the default applies)') : [];
    const sentence = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)(`\`${trigger.event}\``)} does not start the workflow on ${names}${absent}${whyNeeded(missing)}.`;
    return [makeFinding('doctor/missing-types', placeOf(workflow, trigger.types ?? trigger), sentence)];
}
function whyNeeded(missing) {
    if (missing.includes('synchronize'))
        return (0,phrase/* words */.aL)(', so later commits are not judged');
    if (missing.includes('edited')) {
        return (0,phrase/* words */.aL)(', so a pull request that is turned to another branch keeps the verdict by the rules of the first');
    }
    return (0,phrase/* words */.aL)('');
}
function leavesOutDrafts(gates) {
    const conditions = gates.flatMap(({ links, step }) => [...links.map(({ job }) => job.condition), step?.condition]);
    return conditions.some((condition) => condition !== undefined && normalise(condition.text).includes('draft'));
}
function judgeQueue(workflow, gates, context) {
    const queue = workflow.triggers.find(({ event }) => event === 'merge_group');
    if (queue !== undefined)
        return judgeCancelling(workflow, gates);
    const place = { file: workflow.file, line: workflow.triggerLine };
    if (context.hasMergeQueue === false)
        return [];
    if (context.hasMergeQueue) {
        const sentence = (0,phrase/* phrase */.MZ) `${context.branch} has a merge queue, and ${(0,phrase/* words */.aL)('`merge_group`')} does not start the workflow.`;
        return [makeFinding('doctor/missing-merge-group', place, sentence)];
    }
    const sentence = (0,phrase/* phrase */.MZ) `${(0,phrase/* words */.aL)('`merge_group`')} does not start the workflow; it has to, should ${context.branch} have a merge queue.`;
    return [makeFinding('doctor/missing-merge-group', place, sentence, { severity: 'note' })];
}
/** Names that differ between two groups of a queue. */
const distinct = /github\.(ref|sha|run_id|run_number)\b|merge_group\.head_(ref|sha)/;
function judgeCancelling(workflow, gates) {
    const own = workflow.concurrency === undefined ? [] : [{ workflow, concurrency: workflow.concurrency }];
    const ofJobs = gates.flatMap(({ links }) => links.flatMap(({ workflow: file, job: { concurrency } }) => concurrency === undefined ? [] : [{ workflow: file, concurrency }]));
    return [...own, ...ofJobs]
        .filter(({ concurrency }) => cancelsQueue(concurrency))
        .map(({ workflow: file, concurrency }) => makeFinding('doctor/cancelled-queue', placeOf(file, concurrency.cancel ?? concurrency), (0,phrase/* phrase */.MZ) `Runs in the concurrency group ${(0,phrase/* foreign */.V$)(concurrency.group)} cancel each other, also those of a merge queue.`));
}
function cancelsQueue({ group, cancel }) {
    return (cancel !== undefined &&
        normalise(cancel.text).replace(/^\$\{\{(.*)\}\}$/, '$1') === 'true' &&
        !distinct.test(normalise(group)));
}
function judgeReviews(workflow, { needsApprovals }) {
    if (!needsApprovals || workflow.triggers.some(({ event }) => event === 'pull_request_review'))
        return [];
    const sentence = (0,phrase/* words */.aL)('The policy asks for approvals, and `pull_request_review` does not start the workflow.');
    return [makeFinding('doctor/missing-review-trigger', { file: workflow.file, line: workflow.triggerLine }, sentence)];
}

;// CONCATENATED MODULE: ./build/doctor/protection.js
/** Whether the rules of the branches hold what the workflow decides. */







/** Judges required checks, reviews, force pushes, deletions, ledgers and who may bypass. */
function judgeProtection(request) {
    const { main, ledgers, gates } = request;
    if (main.isAbsent)
        return { findings: [], notKnown: [noBranch(main)] };
    const protection = protectionOf(main);
    const parts = [
        ...gates
            .filter((gate) => !gate.isSuspect && startsOnPullRequest(gate.root))
            .map((gate) => judgeRequired(gate, main, request.repositoryId)),
        judgeRules(main, protection),
        judgeQueueGroups(main),
        ...ledgers.map(judgeLedger),
        judgeBypass([main, ...ledgers], request.rulesets),
        judgeExceptions(main),
    ];
    return {
        findings: parts.flatMap(({ findings }) => findings),
        notKnown: parts.flatMap(({ notKnown }) => notKnown),
    };
}
function noBranch({ branch }) {
    return {
        sentence: (0,phrase/* phrase */.MZ) `Which rules hold: GitHub knows no branch ${branch} of this repository.`,
        cure: (0,phrase/* words */.aL)('Name the protected branch: `--branch NAME`.'),
    };
}
function ask(questions, rules) {
    const place = { branch: rules.branch };
    const open = questions.filter(({ answer }) => answer === undefined).map(({ whether }) => whether);
    return {
        findings: questions.flatMap(({ answer, code, sentence, severity }) => answer === false ? [makeFinding(code, place, sentence, severity === undefined ? {} : { severity })] : []),
        notKnown: open.length === 0 ? [] : [{ sentence: (0,phrase/* phrase */.MZ) `Whether ${(0,phrase/* joinPhrases */.Zk)(open, '; ')}.`, cure: cureFor(rules) }],
    };
}
function judgeRules(rules, protection) {
    const { branch } = rules;
    const reviews = [
        {
            answer: protection.dismissesStale,
            code: 'doctor/stale-approvals',
            sentence: (0,phrase/* phrase */.MZ) `An approval for ${branch} stays when commits are pushed after it.`,
            whether: (0,phrase/* phrase */.MZ) `new commits dismiss approvals for ${branch}`,
            ...(protection.needsLastPushApproval ? { severity: 'note' } : {}),
        },
        {
            answer: protection.needsOwnerReview,
            code: 'doctor/no-owner-review',
            sentence: (0,phrase/* phrase */.MZ) `${branch} does not require the review of code owners.`,
            whether: (0,phrase/* phrase */.MZ) `${branch} requires the review of code owners`,
        },
        {
            answer: protection.needsLastPushApproval,
            code: 'doctor/last-push',
            sentence: (0,phrase/* phrase */.MZ) `The last push to a change for ${branch} needs no approval by someone else.`,
            whether: (0,phrase/* phrase */.MZ) `${branch} requires approval of the last push by someone else`,
        },
    ];
    const questions = [
        {
            answer: protection.needsApproval,
            code: 'doctor/no-approval',
            sentence: (0,phrase/* phrase */.MZ) `A change can be merged into ${branch} without an approval.`,
            whether: (0,phrase/* phrase */.MZ) `${branch} requires an approval`,
        },
        // Without any approval there is nothing that could be stale.
        ...(protection.needsApproval === false ? reviews.filter(({ code }) => code === 'doctor/no-owner-review') : reviews),
        {
            answer: protection.blocksForcePush,
            code: 'doctor/force-push',
            sentence: (0,phrase/* phrase */.MZ) `${branch} can be overwritten by a force push.`,
            whether: (0,phrase/* phrase */.MZ) `force pushes to ${branch} are blocked`,
        },
        {
            answer: protection.blocksDeletion,
            code: 'doctor/deletion',
            sentence: (0,phrase/* phrase */.MZ) `${branch} can be deleted.`,
            whether: (0,phrase/* phrase */.MZ) `${branch} is kept from being deleted`,
        },
        ...(protection.hasMergeQueue === true || protection.checks.length === 0
            ? []
            : [
                {
                    answer: protection.isUpToDate,
                    code: 'doctor/not-up-to-date',
                    sentence: (0,phrase/* phrase */.MZ) `A change need not be up to date with ${branch} when it is merged.`,
                    whether: (0,phrase/* phrase */.MZ) `a change has to be up to date with ${branch}`,
                },
            ]),
    ];
    return ask(questions, rules);
}
function judgeQueueGroups({ branch, rules }) {
    const isHeadOnly = rules?.some(({ type, parameters }) => type === 'merge_queue' && parameters?.grouping_strategy === 'HEADGREEN');
    const sentence = (0,phrase/* phrase */.MZ) `The merge queue of ${branch} requires the checks of the last change of a group alone.`;
    return { findings: isHeadOnly ? [makeFinding('doctor/queue-head-only', { branch }, sentence)] : [], notKnown: [] };
}
function judgeLedger(rules) {
    const { branch } = rules;
    // A ruleset holds for a branch that is still to come; classic protection is looked up with the branch.
    const { blocksForcePush, blocksDeletion } = protectionOf(rules.isAbsent ? { ...rules, classic: { known: 'none' } } : rules);
    return ask([
        {
            answer: blocksForcePush,
            code: 'doctor/ledger-force-push',
            sentence: (0,phrase/* phrase */.MZ) `The branch of the ledger, ${branch}, can be overwritten by a force push.`,
            whether: (0,phrase/* phrase */.MZ) `force pushes to the branch of the ledger, ${branch}, are blocked`,
        },
        {
            answer: blocksDeletion,
            code: 'doctor/ledger-deletion',
            sentence: (0,phrase/* phrase */.MZ) `The branch of the ledger, ${branch}, can be deleted.`,
            whether: (0,phrase/* phrase */.MZ) `the branch of the ledger, ${branch}, is kept from being deleted`,
        },
    ], rules);
}

;// CONCATENATED MODULE: ./build/doctor/commandLine.js
/** The command line of Holdout in a `run:` step. */




/** Judges whether the exit code arrives, and where rules and program come from. */
function judgeCommandLine({ links, step }) {
    const { workflow, job } = links.at(-1);
    if (step?.run === undefined || !callsHoldout(step.run.text))
        return [];
    const script = step.run.text;
    const place = placeOf(workflow, step.run);
    const found = [];
    const shell = (step.shell ?? job.shell ?? workflow.shell)?.text;
    const isWindows = job.runsOn?.values.some((label) => /^windows\b/i.test(label)) ?? false;
    const lost = findLostExit(script, { shell, isWindows });
    if (lost !== undefined) {
        const sentence = (0,phrase/* phrase */.MZ) `The exit code of ${(0,phrase/* words */.aL)('`holdout check`')} may not fail the step, because of ${lost}.`;
        found.push(makeFinding('doctor/exit-code-lost', place, sentence));
    }
    if (takesOwnRules(script)) {
        const sentence = (0,phrase/* words */.aL)('`holdout check` takes its rules from the change itself.');
        found.push(makeFinding('doctor/rules-from-the-change', place, sentence));
    }
    if (runsToolOfCheckout(script)) {
        const sentence = (0,phrase/* words */.aL)('The program `holdout` is looked up among what the change installs.');
        found.push(makeFinding('doctor/tool-from-the-change', place, sentence));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/doctor/conditions.js
/** Whether the job and the step of Holdout always run, and fail when Holdout does. */




/** Judges conditions, `needs` and `continue-on-error` on the whole way to the step. */
function judgeConditions(gate) {
    return [...gate.links.flatMap(judgeJob), ...judgeStep(gate)];
}
function judgeJob({ workflow, job }) {
    const found = [];
    const certainty = certaintyOf(job.condition?.text);
    if (job.condition !== undefined && certainty === 'sometimes') {
        const sentence = (0,phrase/* phrase */.MZ) `The job ${job.id} runs only if ${job.condition.text}; skipped, it counts as passed.`;
        found.push(makeFinding('doctor/job-condition', placeOf(workflow, job.condition), sentence));
    }
    if (job.needs !== undefined && job.needs.values.length > 0 && certainty !== 'always') {
        const sentence = (0,phrase/* phrase */.MZ) `The job ${job.id} is skipped, which counts as passed, when ${(0,phrase/* listForeign */.Ty)(job.needs.values)} fails or is skipped.`;
        found.push(makeFinding('doctor/needs', placeOf(workflow, job.needs), sentence));
    }
    if (job.continueOnError !== undefined && mayBeTrue(job.continueOnError.text)) {
        const sentence = (0,phrase/* phrase */.MZ) `The job ${job.id} has ${(0,phrase/* words */.aL)('`continue-on-error`')}, so its failure does not fail the workflow.`;
        found.push(makeFinding('doctor/continue-on-error', placeOf(workflow, job.continueOnError), sentence));
    }
    return found;
}
function judgeStep({ links, step }) {
    const { workflow, job } = links.at(-1);
    const found = [];
    if (step?.condition !== undefined && certaintyOf(step.condition.text) === 'sometimes') {
        const sentence = (0,phrase/* phrase */.MZ) `The step of Holdout in the job ${job.id} runs only if ${step.condition.text}; without it the job passes.`;
        found.push(makeFinding('doctor/step-condition', placeOf(workflow, step.condition), sentence));
    }
    if (step?.continueOnError !== undefined && mayBeTrue(step.continueOnError.text)) {
        const sentence = (0,phrase/* phrase */.MZ) `The step of Holdout in the job ${job.id} has ${(0,phrase/* words */.aL)('`continue-on-error`')}, so its failure does not fail the job.`;
        found.push(makeFinding('doctor/continue-on-error', placeOf(workflow, step.continueOnError), sentence));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/doctor/permissions.js
/** What the token of a workflow may do. */



/** The permissions that apply to a job: the innermost that are stated. */
function permissionsOf({ links }) {
    for (const { workflow, job } of links.toReversed()) {
        const permissions = job.permissions ?? workflow.permissions;
        if (permissions !== undefined)
            return { workflow, permissions };
    }
    return undefined;
}
/** Judges the permissions of a workflow's files and of the job that runs Holdout. */
function judgePermissions(gate, context) {
    const files = new Set(gate.links.map(({ workflow }) => workflow));
    const found = [...files].flatMap((workflow) => judgeWriteAll(workflow));
    const applied = permissionsOf(gate);
    if (applied === undefined) {
        const { workflow, job } = gate.links.at(-1);
        const sentence = (0,phrase/* phrase */.MZ) `Neither the workflow nor the job ${job.id} states permissions, so the repository’s settings decide what its token may do.`;
        return [...found, makeFinding('doctor/no-permissions', placeOf(workflow, job), sentence)];
    }
    const { workflow, permissions } = applied;
    for (const [scope, written] of permissions.scopes) {
        if (!isExcess(scope, written.text, context))
            continue;
        const sentence = (0,phrase/* phrase */.MZ) `The token of Holdout has ${`${scope}: ${written.text}`}, which Holdout does not need${(0,phrase/* words */.aL)(whyNot(scope))}.`;
        found.push(makeFinding('doctor/excess-permission', placeOf(workflow, written), sentence));
    }
    return found;
}
function judgeWriteAll(workflow) {
    const stated = [workflow.permissions, ...workflow.jobs.map(({ permissions }) => permissions)];
    return stated.flatMap((permissions) => permissions?.all === 'write-all'
        ? [makeFinding('doctor/write-all', placeOf(workflow, permissions), (0,phrase/* words */.aL)('The token may write everything.'))]
        : []);
}
function isExcess(scope, level, { needsApprovals, keepsLedger }) {
    if (level.toLowerCase() !== 'write')
        return false;
    if (scope === 'pull-requests' || scope === 'checks')
        return false;
    if (scope === 'contents')
        return !keepsLedger;
    return scope !== 'actions' || !needsApprovals;
}
function whyNot(scope) {
    if (scope === 'contents')
        return ': the policy keeps no ledger';
    return scope === 'actions' ? ': the policy asks for no approvals' : '';
}
/** Whether a token may report checks, push commits or merge. */
function mayForge(path) {
    const permissions = permissionsOf(path)?.permissions;
    if (permissions === undefined)
        return true;
    if (permissions.all !== undefined)
        return permissions.all !== 'read-all';
    const powerful = ['actions', 'checks', 'contents', 'pull-requests', 'statuses'];
    return powerful.some((scope) => permissions.scopes.get(scope)?.text.toLowerCase() === 'write');
}

;// CONCATENATED MODULE: ./build/doctor/pins.js
/** Whether what a workflow uses can be moved to other content by someone else, or by the change. */





/**
 * Judges every `uses:` of a file.
 *
 * @param isOfTarget whether the checkout is that of the target branch, so that actions in it are approved
 */
function judgePins(workflow, isOfTarget) {
    return workflow.jobs.flatMap((job) => [
        ...(job.uses === undefined ? [] : judgeUse(workflow, job.uses, { isWorkflow: true, isTrusted: true })),
        ...job.steps.flatMap((step) => step.uses === undefined
            ? []
            : judgeUse(workflow, step.uses, { isWorkflow: false, isTrusted: isOfTarget || liesInTrusted(step.uses, job) })),
    ]);
}
function judgeUse(workflow, uses, { isWorkflow, isTrusted }) {
    const used = readUsed(uses.text);
    const place = placeOf(workflow, uses);
    if (used.kind === 'local') {
        // A called workflow lies beside this one, and is owned like it.
        if (isWorkflow || isTrusted)
            return [];
        return [makeFinding('doctor/local-action', place, (0,phrase/* phrase */.MZ) `The action ${uses.text} comes from the change itself.`)];
    }
    if (used.isPinned)
        return [];
    const sentence = (0,phrase/* phrase */.MZ) `${uses.text} is not pinned by the full id of a commit, so what runs here can be moved.`;
    return [makeFinding('doctor/unpinned-action', place, sentence)];
}
/** A local path below a checkout of another repository at a fixed commit is no content of the change. */
function liesInTrusted(uses, { steps }) {
    const used = readUsed(uses.text);
    if (used.kind !== 'local')
        return false;
    return steps.some((step) => {
        const path = step.inputs.get('path')?.text.replace(/^\.\//, '').replace(/\/+$/, '');
        return path !== undefined && path !== '' && isFixedCheckout(step) && `${used.path}/`.startsWith(`./${path}/`);
    });
}
function isFixedCheckout({ uses, inputs }) {
    const ref = inputs.get('ref')?.text ?? '';
    return /^actions\/checkout@/i.test(uses?.text ?? '') && /^[0-9a-f]{40}$/i.test(ref) && !namesHead(ref);
}

;// CONCATENATED MODULE: ./build/doctor/sameNames.js
/** Whether the check of Holdout can be mistaken for that of another job. */




/** Events whose runs report checks on the commits of a pull request. */
const reporting = new Set(['merge_group', 'pull_request', 'pull_request_target', 'push']);
/** Judges whether another job reports a check under the name of a gate. */
function judgeSameNames(gates, paths) {
    const byName = pathsByName(paths.filter(({ root }) => root.triggers.some(({ event }) => reporting.has(event))));
    return gates.flatMap((gate) => namesOf(gate).flatMap((name) => {
        const twin = byName.get(name)?.find((path) => !isSamePath(gate, path));
        if (twin === undefined)
            return [];
        const { workflow, job } = twin.links.at(-1);
        const sentence = (0,phrase/* phrase */.MZ) `The job ${job.id} reports a check ${name}, as the job of Holdout in ${gate.root.file} does.`;
        return [makeFinding('doctor/same-name', placeOf(workflow, job), sentence)];
    }));
}
/** The jobs that report a check of each name: the first two, of which one at most is the gate itself. */
function pathsByName(paths) {
    const found = new Map();
    for (const path of paths) {
        for (const name of new Set(namesOf(path))) {
            const known = found.get(name) ?? [];
            if (known.length < 2)
                found.set(name, [...known, path]);
        }
    }
    return found;
}
function namesOf(path) {
    return checkNamesOf(path).flatMap((name) => exactName(name) ?? []);
}
function isSamePath(one, other) {
    return (one.root === other.root &&
        one.links.length === other.links.length &&
        one.links.every(({ job }, index) => job === other.links[index].job));
}

;// CONCATENATED MODULE: ./build/doctor/untrusted.js
/** Code and texts of the change in workflows that have rights, or that decide. */




const privileged = new Set(['pull_request_target', 'workflow_run']);
/** Whether the workflow runs with the rights of the target branch while others can start it. */
function isPrivileged({ triggers }) {
    return triggers.some(({ event }) => privileged.has(event));
}
/** Events whose checkout is, without a `ref`, the change. */
const ofChange = /^(merge_group|pull_request|pull_request_review|pull_request_review_comment)$/;
/** Whether a checkout is, without a `ref`, the target branch. */
function runsOnTarget({ triggers }) {
    return triggers.every(({ event }) => !ofChange.test(event));
}
/** Judges whether a job of a privileged workflow brings the change into its checkout. */
function judgeHeadCheckout({ root, links }) {
    const { workflow, job } = links.at(-1);
    if (!isPrivileged(root))
        return { findings: [], notKnown: [] };
    const events = root.triggers.map(({ event }) => event).filter((event) => privileged.has(event));
    const findings = [];
    const notKnown = [];
    for (const step of job.steps) {
        const head = headOf(step);
        if (head !== undefined) {
            const sentence = (0,phrase/* phrase */.MZ) `On ${(0,phrase/* words */.aL)(`\`${events.join('`, `')}\``)} the job ${job.id} brings the change into its checkout, by ${head.text.trim()}.`;
            findings.push(makeFinding('doctor/head-checkout', { file: workflow.file, line: head.line }, sentence));
        }
        const unclear = ['ref', 'repository'].map((name) => step.inputs.get(name)).find(isUnclear);
        if (head === undefined && unclear !== undefined) {
            notKnown.push({
                sentence: (0,phrase/* phrase */.MZ) `Whether ${unclear.text} in line ${unclear.line} of ${workflow.file} is the change.`,
                cure: (0,phrase/* words */.aL)('Write a fixed ref, or none: the target branch is then checked out.'),
            });
        }
    }
    return { findings, notKnown };
}
function isUnclear(written) {
    return written !== undefined && expressionsIn(written.text).length > 0 && !namesTargetOnly(written.text);
}
/** What in a step names the head of the change: an input of a checkout, or a command of git. */
function headOf({ inputs, run, environment }) {
    for (const name of ['ref', 'repository', 'commit']) {
        const input = inputs.get(name);
        if (input !== undefined && namesHead(input.text))
            return input;
    }
    if (run === undefined)
        return undefined;
    const command = commandOfHead(run.text, [...environment.values()].some(({ text }) => namesHead(text)));
    return command === undefined ? undefined : { text: command, line: lineWithin(run.scalar, command) };
}
function commandOfHead(script, environmentNamesHead) {
    const bringing = /\bgit\s+(checkout|clone|fetch|merge|pull|reset|restore|switch|worktree)\b/;
    return script
        .split(/\r?\n/)
        .find((line) => /\bgh\s+pr\s+checkout\b/.test(line) ||
        (bringing.test(line) && (namesHead(line) || /\bpull\/[^\s/]+\/(head|merge)\b/.test(line))) ||
        (bringing.test(line) && environmentNamesHead && line.includes('$')))
        ?.trim();
}
/** Judges the scripts of a file for expressions whose text others choose. */
function judgeInjection(workflow) {
    return workflow.jobs.flatMap(({ steps }) => steps.flatMap(({ run, uses, inputs }) => {
        const isScript = /^actions\/github-script@/i.test(uses?.text ?? '');
        const script = run ?? (isScript ? inputs.get('script') : undefined);
        const expression = script === undefined ? undefined : findInjection(script.text);
        if (script === undefined || expression === undefined)
            return [];
        const place = { file: workflow.file, line: lineWithin(script.scalar, expression) };
        const sentence = (0,phrase/* phrase */.MZ) `The script contains ${`\${{${expression}}}`}, whose text others choose.`;
        return [makeFinding('doctor/expression-injection', place, sentence)];
    }));
}

;// CONCATENATED MODULE: ./build/doctor/surroundings.js
/** What else stands in the job of Holdout: its runner, its other steps, its inputs. */







/** Judges runner, credentials, secrets, inputs and earlier steps of the job that runs Holdout. */
function judgeSurroundings(gate, context) {
    const { workflow, job } = gate.links.at(-1);
    const runner = judgeRunner(workflow, job, context);
    const others = job.steps.filter((step) => step !== gate.step && !isHoldoutStep(step, context.isOwn));
    return {
        findings: [
            ...runner.findings,
            ...job.steps.flatMap((step) => judgeCheckout(workflow, step)),
            ...(gate.isSuspect ? [] : judgeSecrets(gate, others)),
            ...judgeInputs(workflow, gate.step),
            ...judgeEarlierSteps(gate),
        ],
        notKnown: runner.notKnown,
    };
}
const ofGitHub = /^(ubuntu|windows|macos)-[a-z0-9.-]+$/i;
function judgeRunner(workflow, job, { isPrivate }) {
    const { runsOn } = job;
    if (runsOn === undefined)
        return { findings: [], notKnown: [] };
    const labels = runsOn.values.flatMap((label) => valuesOf(label, job));
    const place = placeOf(workflow, runsOn);
    if (labels.some((label) => label.toLowerCase() === 'self-hosted')) {
        const severity = isPrivate === true ? 'note' : 'block';
        const kind = isPrivate === undefined ? 'whose repository may be public' : isPrivate ? '' : 'in a public repository';
        const sentence = (0,phrase/* phrase */.MZ) `The job ${job.id} runs on a self-hosted runner${(0,phrase/* words */.aL)(kind === '' ? '' : `, ${kind}`)}.`;
        return { findings: [makeFinding('doctor/self-hosted-runner', place, sentence, { severity })], notKnown: [] };
    }
    const unclear = [
        ...labels.filter((label) => !ofGitHub.test(label)),
        ...(runsOn.group === undefined ? [] : [runsOn.group]),
    ];
    if (unclear.length === 0)
        return { findings: [], notKnown: [] };
    const notKnown = {
        sentence: (0,phrase/* phrase */.MZ) `Whether the runner ${(0,phrase/* listForeign */.Ty)(unclear)} of the job ${job.id} in ${workflow.file} is self-hosted.`,
        cure: (0,phrase/* words */.aL)('The settings of the repository’s or organisation’s runners show it.'),
    };
    return { findings: [], notKnown: [notKnown] };
}
/** The values of a label that a plain matrix decides; else the label as it is. */
function valuesOf(label, { matrix }) {
    const [expression, ...others] = expressionsIn(label);
    const key = /^matrix\.([\w-]+)$/.exec(normalise(expression ?? ''))?.[1];
    const isWhole = others.length === 0 && /^\s*\$\{\{[^}]*\}\}\s*$/.test(label);
    const combinations = matrix === undefined ? undefined : combinationsOf(matrix);
    if (key === undefined || !isWhole || combinations === undefined)
        return [label];
    return [...new Set(combinations.map((one) => one.get(key) ?? label))];
}
function judgeCheckout(workflow, { uses, inputs }) {
    if (uses === undefined || !/^actions\/checkout(@|$)/i.test(uses.text))
        return [];
    const persist = inputs.get('persist-credentials');
    if (persist !== undefined && normalise(persist.text) === 'false')
        return [];
    const sentence = (0,phrase/* words */.aL)('The checkout leaves the token where later steps can read it.');
    return [makeFinding('doctor/persisted-credentials', placeOf(workflow, persist ?? uses), sentence)];
}
/** `secrets` and not the token of the run, which every step has. */
const secret = /\bsecrets(?!\.github_token\b)\b/;
function isSecret({ text }) {
    return expressionsIn(text).some((expression) => secret.test(normalise(expression)));
}
function judgeSecrets({ links }, others) {
    const { workflow, job } = links.at(-1);
    const found = [];
    const shared = [...workflow.environment.values(), ...job.environment.values()].find(isSecret);
    if (shared !== undefined) {
        const sentence = (0,phrase/* phrase */.MZ) `A secret is given to every step of the job ${job.id} by its environment.`;
        found.push(makeFinding('doctor/secrets-beside', placeOf(workflow, shared), sentence));
    }
    for (const { inputs, environment, run } of others) {
        const given = [...inputs.values(), ...environment.values(), ...(run === undefined ? [] : [run])].find(isSecret);
        if (given === undefined)
            continue;
        const sentence = (0,phrase/* phrase */.MZ) `A secret is given to another step of the job ${job.id}.`;
        found.push(makeFinding('doctor/secrets-beside', placeOf(workflow, given), sentence));
    }
    for (const link of links) {
        if (link.job.secrets?.text.toLowerCase() !== 'inherit')
            continue;
        const sentence = (0,phrase/* phrase */.MZ) `The job ${link.job.id} hands every secret on to the workflow that it calls.`;
        found.push(makeFinding('doctor/secrets-beside', placeOf(link.workflow, link.job.secrets), sentence));
    }
    return found;
}
/** Inputs of the Action with the value that switches a place off. */
const switches = [
    ['comment', 'false'],
    ['check-run', 'false'],
    ['artifact', ''],
];
function judgeInputs(workflow, step) {
    return switches.flatMap(([name, off]) => {
        const input = step?.inputs.get(name);
        if (input === undefined || normalise(input.text) !== off)
            return [];
        const sentence = (0,phrase/* words */.aL)(`The input \`${name}\` keeps the verdict from being shown there.`);
        return [makeFinding('doctor/switched-off', placeOf(workflow, input), sentence)];
    });
}
/** Commands that run before Holdout, in a checkout of the change. */
function judgeEarlierSteps({ root, links, step }) {
    const { workflow, job } = links.at(-1);
    if (step === undefined || runsOnTarget(root))
        return [];
    const before = job.steps.slice(0, job.steps.indexOf(step));
    const checkout = before.findIndex(({ uses }) => /checkout/i.test(uses?.text ?? ''));
    const earlier = checkout === -1 ? undefined : before.slice(checkout).find(({ run }) => run !== undefined);
    if (earlier?.run === undefined)
        return [];
    const sentence = (0,phrase/* phrase */.MZ) `Commands run on the checkout of the change before Holdout, in the same job ${job.id}.`;
    return [makeFinding('doctor/code-before', placeOf(workflow, earlier.run), sentence)];
}

;// CONCATENATED MODULE: ./build/doctor/workflow.js
/** A workflow file as the doctor reads it: what decides whether and how its jobs run, with lines. */

/** Reads a workflow; a problem where GitHub could not read it, or where we cannot. */
function readWorkflow(file, text) {
    const root = readYamlTree(text);
    if (isProblem(root))
        return root;
    if (root.kind !== 'map')
        return { line: 1, problem: 'is no mapping with `on` and `jobs`' };
    const on = entryOf(root, 'on');
    const jobs = entryOf(root, 'jobs');
    if (on === undefined)
        return { line: 1, problem: 'has no `on`' };
    if (jobs?.value.kind !== 'map')
        return { line: jobs?.line ?? 1, problem: 'has no `jobs`' };
    const triggers = readTriggers(on.value, on.line);
    if (triggers.length === 0)
        return { line: on.line, problem: 'names no event under `on`' };
    return {
        file,
        triggerLine: on.line,
        triggers,
        ...readShared(root),
        jobs: jobs.value.entries.map(({ key, line, value }) => readJob(key, line, value)),
    };
}
function readTriggers(node, line) {
    if (node.kind !== 'map')
        return textsOf(node).map((event) => ({ event: event.toLowerCase(), line }));
    return node.entries.map(({ key, line: keyLine, value }) => ({
        event: key.toLowerCase(),
        line: keyLine,
        ...optional('types', listAt(value, 'types')),
        ...optional('branches', listAt(value, 'branches')),
        ...optional('branchesIgnore', listAt(value, 'branches-ignore')),
        ...optional('paths', listAt(value, 'paths')),
        ...optional('pathsIgnore', listAt(value, 'paths-ignore')),
    }));
}
/** What a workflow and a job have in common. */
function readShared(node) {
    const defaults = entryOf(entryOf(node, 'defaults')?.value, 'run')?.value;
    return {
        ...optional('permissions', readPermissions(node)),
        ...optional('concurrency', readConcurrency(node)),
        ...optional('shell', textAt(defaults, 'shell')),
        environment: textsBelow(node, 'env'),
    };
}
function readJob(id, line, node) {
    const steps = entryOf(node, 'steps')?.value;
    return {
        id,
        line,
        ...optional('name', textAt(node, 'name')),
        ...optional('uses', textAt(node, 'uses')),
        ...optional('condition', textAt(node, 'if')),
        ...optional('continueOnError', textAt(node, 'continue-on-error')),
        ...optional('needs', listAt(node, 'needs')),
        ...optional('runsOn', readRunner(node)),
        ...optional('matrix', entryOf(entryOf(node, 'strategy')?.value, 'matrix')?.value),
        ...optional('secrets', textAt(node, 'secrets')),
        ...readShared(node),
        steps: steps?.kind === 'list' ? steps.items.map(readStep) : [],
    };
}
function readStep(node) {
    return {
        line: node.line,
        ...optional('uses', textAt(node, 'uses')),
        ...optional('run', textAt(node, 'run')),
        ...optional('shell', textAt(node, 'shell')),
        ...optional('condition', textAt(node, 'if')),
        ...optional('continueOnError', textAt(node, 'continue-on-error')),
        inputs: textsBelow(node, 'with'),
        environment: textsBelow(node, 'env'),
    };
}
function readPermissions(node) {
    const entry = entryOf(node, 'permissions');
    if (entry === undefined)
        return undefined;
    const { line, value } = entry;
    if (value.kind === 'scalar' && !value.isNull)
        return { line, all: value.text.toLowerCase(), scopes: new Map() };
    return { line, scopes: textsBelow(node, 'permissions') };
}
function readConcurrency(node) {
    const entry = entryOf(node, 'concurrency');
    if (entry === undefined)
        return undefined;
    const group = textAt(entry.value, 'group')?.text ?? textsOf(entry.value)[0] ?? '';
    return { line: entry.line, group, ...optional('cancel', textAt(entry.value, 'cancel-in-progress')) };
}
function readRunner(node) {
    const entry = entryOf(node, 'runs-on');
    if (entry === undefined)
        return undefined;
    if (entry.value.kind !== 'map')
        return { line: entry.line, values: textsOf(entry.value) };
    const labels = textsOf(entryOf(entry.value, 'labels')?.value);
    return { line: entry.line, values: labels, ...optional('group', textAt(entry.value, 'group')?.text) };
}
function textAt(node, key) {
    const entry = entryOf(node, key);
    if (entry?.value.kind !== 'scalar' || entry.value.isNull)
        return undefined;
    return { text: entry.value.text, line: entry.line, scalar: entry.value };
}
function listAt(node, key) {
    const entry = entryOf(node, key);
    return entry === undefined ? undefined : { values: textsOf(entry.value), line: entry.line };
}
/** The scalars of a mapping by their key in lower case. */
function textsBelow(node, key) {
    const value = entryOf(node, key)?.value;
    const entries = value?.kind === 'map' ? value.entries : [];
    return new Map(entries.flatMap(({ key: name, line, value: inner }) => inner.kind === 'scalar' ? [[name.toLowerCase(), { text: inner.text, line, scalar: inner }]] : []));
}
/** An object with the key, or without it where the value is undefined. */
function optional(key, value) {
    return (value === undefined ? {} : { [key]: value });
}

;// CONCATENATED MODULE: ./build/doctor/workflows.js
/** The judgement of all workflow files together: a table of contents. */













/** Reads the workflow files; each that cannot be read is a finding. */
function readWorkflows(files) {
    const workflows = [];
    const findings = [];
    for (const given of files) {
        const read = 'text' in given ? readWorkflow(given.file, given.text) : { line: 1, problem: given.problem };
        if (!isProblem(read))
            workflows.push(read);
        else {
            const sentence = (0,phrase/* phrase */.MZ) `The workflow cannot be read: it ${read.problem}.`;
            findings.push(makeFinding('doctor/unreadable-workflow', { file: given.file, line: read.line }, sentence));
        }
    }
    return { workflows, findings };
}
/** Judges every workflow by itself; what the rules of the branch say of their checks is judged elsewhere. */
function judgeWorkflows(workflows, gates, context) {
    const triggered = workflows.filter(isTriggered);
    const paths = triggered.flatMap((workflow) => findJobPaths(workflow, workflows));
    const parts = [
        judgeWhetherRun(workflows, paths, gates, context),
        ...gates.map((gate) => judgeGate(gate, context)),
        ...triggered.map((workflow) => onlyFindings(judgeRoot(workflow, gates, context))),
        ...paths.filter((path) => isConcerned(path, gates)).map(judgeHeadCheckout),
        onlyFindings(judgeSameNames(gates, paths)),
        onlyFindings(filesOf(gates).flatMap((file) => [...judgeInjection(file), ...judgePins(file, isOfTarget(file, gates))])),
    ];
    return {
        findings: parts.flatMap(({ findings }) => findings),
        notKnown: parts.flatMap(({ notKnown }) => notKnown),
    };
}
function onlyFindings(findings) {
    return { findings, notKnown: [] };
}
const workflowFolder = { file: '.github/workflows' };
function judgeWhetherRun(workflows, paths, gates, context) {
    const real = gates.filter(({ isSuspect }) => !isSuspect);
    if (real.some(({ root }) => startsOnPullRequest(root)))
        return { findings: [], notKnown: [] };
    if (real.length > 0) {
        return onlyFindings(real.map(({ root }) => {
            const sentence = (0,phrase/* words */.aL)('The workflow runs Holdout, but no pull request starts it.');
            return makeFinding('doctor/not-on-pull-request', { file: root.file, line: root.triggerLine }, sentence);
        }));
    }
    const elsewhere = [...new Set(paths.flatMap((path) => callsElsewhere(path) ?? []))];
    const notKnown = [];
    if (elsewhere.length > 0) {
        notKnown.push({
            sentence: (0,phrase/* phrase */.MZ) `Whether ${(0,phrase/* listForeign */.Ty)(elsewhere)} runs Holdout.`,
            cure: (0,phrase/* words */.aL)('Run `holdout doctor` in the repository that holds the workflow.'),
        });
    }
    if (context.requiresWorkflows) {
        notKnown.push({
            sentence: (0,phrase/* phrase */.MZ) `Whether a workflow that a ruleset requires for ${context.branch} runs Holdout.`,
            cure: (0,phrase/* words */.aL)('Run `holdout doctor` in the repository that holds the workflow.'),
        });
        return { findings: [], notKnown };
    }
    return { findings: [notRun(workflows, gates, context)], notKnown };
}
function notRun(workflows, [suspect], { isOwn }) {
    const uncalled = workflows.find((workflow) => !isTriggered(workflow) && workflow.jobs.some(({ steps }) => steps.some((step) => isHoldoutStep(step, isOwn))));
    if (uncalled !== undefined) {
        const sentence = (0,phrase/* words */.aL)('The workflow runs Holdout when it is called, and no workflow that an event starts calls it.');
        return makeFinding('doctor/not-run', { file: uncalled.file, line: uncalled.triggerLine }, sentence);
    }
    if (suspect === undefined)
        return makeFinding('doctor/not-run', workflowFolder, (0,phrase/* words */.aL)('No workflow runs Holdout.'));
    const sentence = (0,phrase/* words */.aL)('No step runs Holdout, here or in another workflow.');
    return makeFinding('doctor/not-run', { file: suspect.root.file }, sentence);
}
/** What holds for one job that runs Holdout. */
function judgeGate(gate, context) {
    const surroundings = judgeSurroundings(gate, context);
    const decides = startsOnPullRequest(gate.root);
    const findings = [
        ...(decides ? [...judgeConditions(gate), ...judgeCommandLine(gate)] : []),
        ...judgePermissions(gate, context),
        ...surroundings.findings,
    ];
    return { findings, notKnown: surroundings.notKnown };
}
/** What holds for a workflow that is triggered and leads to Holdout. */
function judgeRoot(workflow, gates, context) {
    const own = gates.filter(({ root }) => root === workflow);
    return own.length > 0 && startsOnPullRequest(workflow) ? judgeTriggers(workflow, own, context) : [];
}
/** A job that leads to Holdout, or whose token could report its check. */
function isConcerned(path, gates) {
    return mayForge(path) || gates.some(({ links }) => links.at(-1).job === path.links.at(-1).job);
}
/** The files on the way to Holdout, each once. */
function filesOf(gates) {
    return [...new Set(gates.flatMap(({ links }) => links.map(({ workflow }) => workflow)))];
}
/** Whether the file runs on the target branch only, with nothing of the change in its checkout. */
function isOfTarget(file, gates) {
    const own = gates.filter(({ links }) => links.some(({ workflow }) => workflow === file));
    return own.every((gate) => runsOnTarget(gate.root) && judgeHeadCheckout(gate).findings.length === 0);
}

;// CONCATENATED MODULE: ./build/doctor/examine.js
/** The whole examination, from the files of a repository and the rules of its branches to findings. */








const defaultPolicy = '.holdout/policy.yml';
/** Reads the workflow files and finds the jobs that run Holdout. `isOwn` says that `./` is Holdout itself. */
function survey(files, isOwn) {
    const { workflows, findings } = readWorkflows(files);
    const gates = findGates(workflows, isOwn);
    return { workflows, gates, findings, policies: policiesOf(gates) };
}
function policiesOf(gates) {
    const given = gates.flatMap(({ step }) => {
        const input = step?.inputs.get('policy')?.text ??
            /--policy[ =]+["']?([^\s"']+)/.exec(step?.run?.text ?? '')?.[1] ??
            defaultPolicy;
        return input.split('\n').map((path) => path.trim().replace(/^\.\//, ''));
    });
    const readable = given.filter((path) => path !== '' && !path.includes('$') && !path.startsWith('/') && !path.split('/').includes('..'));
    return [...new Set([...readable, defaultPolicy])].sort();
}
/** Everything that was found, in order, and what is not known. */
function examine(request) {
    const { survey: files, github } = request;
    const workflows = judgeWorkflows(files.workflows, files.gates, contextOf(request));
    const rules = github === undefined
        ? { findings: [], notKnown: request.whyNot === undefined ? [] : [request.whyNot] }
        : judgeProtection({ ...github, gates: files.gates });
    return {
        findings: inOrder([...files.findings, ...workflows.findings, ...ownership(request), ...rules.findings]),
        notKnown: withoutRepeats([...workflows.notKnown, ...policyKnowledge(request), ...rules.notKnown]),
    };
}
function contextOf({ branch, github, needsApprovals, ledgers, isOwn }) {
    return {
        branch,
        hasMergeQueue: github === undefined ? undefined : protectionOf(github.main).hasMergeQueue,
        requiresWorkflows: github?.main.rules?.some(({ type }) => type === 'workflows') ?? false,
        isPrivate: github?.isPrivate,
        needsApprovals,
        keepsLedger: ledgers.length > 0,
        isOwn,
    };
}
function ownership({ survey: { gates }, policies, owners, github }) {
    const folders = policies.flatMap((path) => /^(.*\/)?\.holdout(?=\/)/.exec(path)?.[0] ?? []);
    return judgeOwnership({
        owners: owners === undefined ? undefined : readCodeOwners(owners.file, owners.text),
        ruleFolders: [...new Set(['.holdout', ...folders])].sort(),
        ruleFiles: policies.filter((path) => !/(^|\/)\.holdout\//.test(path)),
        workflowFiles: [...new Set(gates.flatMap(({ links }) => links.map(({ workflow }) => workflow.file)))],
        errors: github?.ownerErrors,
    });
}
function policyKnowledge({ unreadablePolicies }) {
    if (unreadablePolicies.length === 0)
        return [];
    return [
        {
            sentence: (0,phrase/* phrase */.MZ) `Whether ${(0,phrase/* listForeign */.Ty)(unreadablePolicies)} asks for approvals or keeps a ledger: it cannot be read.`,
            cure: (0,phrase/* words */.aL)('`holdout check` says what is wrong with it.'),
        },
    ];
}

// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/terminalText.js
var terminalText = __webpack_require__(95448);
;// CONCATENATED MODULE: ./build/doctor/rendering.js
/** An examination as text for a person, or as data for a program. */



const narrowest = 60;
/** The examination as lines, with a final newline. */
function renderExamination({ findings, notKnown }, { color, width, branch, examined }) {
    const paint = (0,terminalText/* choosePaint */.is)(color);
    const columns = Math.max(narrowest, width);
    const lines = [
        ...(0,terminalText/* wrap */.LV)(headline(findings, (0,phrase/* phrase */.MZ) `Examined for the branch ${branch}: ${(0,phrase/* listPhrases */.Hz)(examined, 9)}.`), columns).map((line) => paint(line, 'bold')),
        ...findings.flatMap((finding) => ['', ...findingLines(finding, columns, paint)]),
        ...notKnownLines(notKnown, columns, paint),
    ];
    return `${lines.map(report_escape/* neutraliseCommands */.$B).join('\n')}\n`;
}
function headline(findings, examined) {
    const ways = findings.filter(({ severity }) => severity === 'block').length;
    const notes = findings.length - ways;
    const found = ways === 0
        ? 'No way was found in which a failing model could be merged'
        : `${ways} ${ways === 1 ? 'way' : 'ways'} in which a failing model could still be merged`;
    const noted = notes === 0 ? '' : `, and ${notes} ${notes === 1 ? 'note' : 'notes'}`;
    return `${found}${noted}. ${(0,report_escape/* toTerminal */.yw)(examined)}`;
}
function findingLines({ code, severity, place, sentence, cure }, columns, paint) {
    const mark = severity === 'block' ? paint('✗', 'red') : paint('·', 'yellow');
    const [first = '', ...rest] = (0,terminalText/* wrap */.LV)((0,report_escape/* toTerminal */.yw)(sentence), columns, '  ');
    return [
        `${mark} ${placeText(place)}`,
        first,
        ...rest,
        ...(0,terminalText/* wrap */.LV)(`→ ${(0,report_escape/* toTerminal */.yw)(cure)}`, columns, '  '),
        paint(`  ${code}`, 'dim'),
    ];
}
function placeText(place) {
    if ('branch' in place)
        return (0,report_escape/* toTerminal */.yw)((0,phrase/* phrase */.MZ) `rules of ${place.branch}`);
    return `${(0,report_escape/* escapeTerminal */.en)(place.file, 400)}${place.line === undefined ? '' : `:${place.line}`}`;
}
function notKnownLines(notKnown, columns, paint) {
    if (notKnown.length === 0)
        return [];
    const lines = notKnown.flatMap(({ sentence, cure }) => {
        const [first = '', ...rest] = (0,terminalText/* wrap */.LV)(`- ${(0,report_escape/* toTerminal */.yw)(sentence)}`, columns);
        return [first, ...rest.map((line) => `  ${line}`), ...(0,terminalText/* wrap */.LV)(`→ ${(0,report_escape/* toTerminal */.yw)(cure)}`, columns, '  ')];
    });
    return ['', paint('Not known', 'bold'), ...lines];
}
/** The findings as JSON: an array of plain objects, the same for the same repository, with a final newline. */
function renderJsonFindings(findings) {
    const plain = findings.map(({ code, severity, place, sentence, cure }) => ({
        code,
        severity,
        place,
        sentence: (0,phrase/* plainText */.wh)(sentence),
        cure: (0,phrase/* plainText */.wh)(cure),
    }));
    return `${JSON.stringify(plain, undefined, 2)}\n`;
}

// EXTERNAL MODULE: ./node_modules/@octokit/core/dist-src/index.js + 12 modules
var dist_src = __webpack_require__(14730);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-paginate-rest/dist-bundle/index.js
var dist_bundle = __webpack_require__(93779);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var plugin_retry_dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/bottleneck/light.js
var light = __webpack_require__(63251);
// EXTERNAL MODULE: ./build/result/version.js
var version = __webpack_require__(20424);
;// CONCATENATED MODULE: ./build/github/client.js
/** The client that every request to GitHub goes through: octokit with retries, and an end to each wait. */






/** The REST version whose answers we read; GitHub supports each for at least two years. */
const apiVersion = '2022-11-28';
/** Seconds that one request may take. A request without an answer is repeated like a failed one. */
const longestRequest = 30;
/** Seconds that a rate limit may ask us to wait; a longer wait ends in the refusal that GitHub gave. */
const longestWait = 90;
/**
 * Registered before the plugin that repeats requests, so that each attempt has its own end. The options are changed in
 * place: the hook that adds the token has them already, and would not see others.
 */
function requestRules(client) {
    client.hook.before('request', (options) => {
        options.headers['x-github-api-version'] = apiVersion;
        options.request = { ...options.request, signal: AbortSignal.timeout(longestRequest * 1000) };
    });
}
/** The plugins that make any octokit, which has `paginate`, a `GitHubClient`. */
const clientPlugins = [requestRules, plugin_retry_dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A];
const Client = dist_src/* Octokit */.E.plugin(dist_bundle/* paginateRest */.ud, ...clientPlugins);
const silent = () => { };
function isShort(seconds, _options, _client, count) {
    return seconds <= longestWait && count < 3;
}
/** One write after the other, without the plugin's pause of one to three seconds: a run writes a dozen times at most. */
const oneByOne = new light.Group({ maxConcurrent: 1 });
/** Options that octokit takes in every entry point. Its own log is silent: it could name what a token opens. */
const clientOptions = {
    userAgent: `holdout/${version/* version */.r}`,
    log: { debug: silent, info: silent, warn: silent, error: silent },
    throttle: {
        onRateLimit: isShort,
        onSecondaryRateLimit: isShort,
        fallbackSecondaryRateRetryAfter: 5,
        write: oneByOne,
        notifications: oneByOne,
    },
    retry: { retries: 3 },
};
/** A client for the command line. */
function createClient({ token, apiUrl }) {
    return new Client({ ...clientOptions, baseUrl: apiUrl, ...(token === '' ? {} : { auth: token }) });
}
/** The HTTP status with which GitHub refused; undefined for what got no answer. */
function statusOf(thrown) {
    const status = thrown?.status;
    return typeof status === 'number' && status >= 400 ? status : undefined;
}

// EXTERNAL MODULE: ./build/result/refusal.js
var refusal = __webpack_require__(11888);
;// CONCATENATED MODULE: ./build/github/protection.js
/** What GitHub says of the protection of branches. A missing permission is an answer; any other failure is not. */



/**
 * @returns undefined where the token may not see the repository
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
async function readRepositoryFacts(client, repository) {
    const { data } = await protection_ask(() => client.request('GET /repos/{owner}/{repo}', { ...repository }));
    if (data === undefined)
        return undefined;
    const facts = data;
    return { id: facts.id, isPrivate: facts.private, defaultBranch: facts.default_branch };
}
/**
 * Rulesets and classic protection of a branch, as far as the token may read them.
 *
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
async function readBranchRules(client, repository, branch) {
    const rules = await readActiveRules(client, repository, branch);
    return { branch, rules, ...(await readClassicProtection(client, repository, branch)) };
}
async function readActiveRules(client, repository, branch) {
    const answer = await protection_ask(async () => ({
        data: await client.paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
            ...repository,
            branch,
            per_page: 100,
        }),
    }));
    // Where the plan has no rulesets, none can apply.
    if (answer.data === undefined)
        return answer.reason === 'plan' ? [] : undefined;
    return readRules(answer.data);
}
async function readClassicProtection(client, repository, branch) {
    const named = { ...repository, branch };
    const whole = await protection_ask(() => client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', named));
    if (whole.data !== undefined) {
        const protection = readClassic(whole.data);
        return { classic: protection === undefined ? { known: 'nothing' } : { known: 'all', protection } };
    }
    // To those who may read protection, a branch without any is absent under this very name.
    if (whole.reason === 'plan' || whole.message === 'Branch not protected')
        return { classic: { known: 'none' } };
    const summary = await protection_ask(() => client.request('GET /repos/{owner}/{repo}/branches/{branch}', named));
    if (summary.data !== undefined)
        return { classic: readSummary(summary.data) };
    return { classic: { known: 'nothing' }, ...(summary.message === 'Branch not found' ? { isAbsent: true } : {}) };
}
/**
 * The rulesets of these ids, by id; one that the token may not read is absent.
 *
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
async function readRulesets(client, repository, ids) {
    const found = new Map();
    for (const id of ids) {
        const { data } = await protection_ask(() => client.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...repository, ruleset_id: id }));
        const ruleset = data === undefined ? undefined : readRuleset(data);
        if (ruleset !== undefined)
            found.set(id, ruleset);
    }
    return found;
}
/**
 * The lines of CODEOWNERS on a branch that GitHub finds fault with.
 *
 * @returns undefined where there is no such file, or the token may not read it
 * @throws Refusal `github/request` (exit 5) where GitHub gives no usable answer
 */
async function readOwnerErrors(client, repository, branch) {
    const { data } = await protection_ask(() => client.request('GET /repos/{owner}/{repo}/codeowners/errors', { ...repository, ref: branch }));
    if (data === undefined)
        return undefined;
    const { errors } = data;
    return errors.map(({ path, line, kind }) => ({ file: path.replace(/^\//, ''), line, kind }));
}
/** Id of the app GitHub Actions, which every server but github.com chooses for itself. */
function actionsAppOf(apiUrl) {
    return new URL(apiUrl).hostname === 'api.github.com' ? actionsAppOnGitHub : undefined;
}
async function protection_ask(request) {
    try {
        const { data } = await request();
        return { data };
    }
    catch (thrown) {
        const status = statusOf(thrown);
        const message = messageOf(thrown);
        if (status === 404)
            return { data: undefined, reason: 'absent', message };
        if (status === 403 && !isRateLimit(thrown, message)) {
            return { data: undefined, reason: /^upgrade to /i.test(message) ? 'plan' : 'hidden', message };
        }
        throw unanswered(status, message);
    }
}
/** GitHub's own sentence, without the address that octokit adds. */
function messageOf(thrown) {
    const { response, message } = thrown;
    return String(response?.data?.message ?? message ?? '');
}
function isRateLimit(thrown, message) {
    const { response } = thrown;
    const { headers = {} } = response ?? {};
    return (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message));
}
function unanswered(status, message) {
    const problem = status === undefined ? 'GitHub gave no answer' : `GitHub answered with status ${status}`;
    const isToken = status === 401;
    const isLimit = status === 429 || /rate limit/i.test(message);
    return new refusal/* Refusal */.P_('github/request', {
        exit: 5,
        problem,
        cure: isToken
            ? 'The token is not valid, or has expired: give another one.'
            : isLimit
                ? 'The rate limit is used up: run it again later.'
                : 'Check the network and the name of the repository, then run it again.',
    });
}

// EXTERNAL MODULE: ./build/trees/git.js
var git = __webpack_require__(98262);
// EXTERNAL MODULE: ./build/trees/repository.js + 2 modules
var repository = __webpack_require__(81727);
// EXTERNAL MODULE: ./build/cli/options.js
var cli_options = __webpack_require__(32315);
// EXTERNAL MODULE: ./build/cli/terminal.js
var terminal = __webpack_require__(38565);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/policy/readPolicy.js + 15 modules
var readPolicy = __webpack_require__(40199);
;// CONCATENATED MODULE: ./build/cli/commands/doctorSources.js
/** The files of a working folder that `holdout doctor` examines. */






const doctorSources_workflowFolder = '.github/workflows';
const largestFile = 512 * 1024;
/** The workflow files, sorted by name; GitHub looks into no folder below. */
function readWorkflowFiles(root) {
    const names = list((0,external_node_path_.join)(root, doctorSources_workflowFolder)).filter((name) => /\.ya?ml$/.test(name));
    return names.sort().map((name) => readFile(root, `${doctorSources_workflowFolder}/${name}`));
}
/** The CODEOWNERS file that counts. */
function readOwnerFile(root) {
    for (const path of ownerFiles) {
        const file = readFile(root, path);
        if (file !== undefined && 'text' in file)
            return file;
    }
    return undefined;
}
/** Whether the repository is that of Holdout itself, whose workflows may use `./`. */
function isHoldoutRepository(root) {
    return ['action.yml', 'action.yaml'].some((name) => {
        const file = readFile(root, name);
        return file !== undefined && 'text' in file && isHoldoutAction(file.text);
    });
}
/** What the policies ask for, taken together. */
function readPolicyFacts(root, paths) {
    const policies = [];
    const unreadablePolicies = [];
    const ledgers = new Set();
    let needsApprovals = false;
    for (const path of paths) {
        const bytes = readBytes(root, path);
        if (bytes === undefined)
            continue;
        policies.push(path);
        try {
            const { ledger, people } = (0,readPolicy/* readPolicy */.T)(bytes, path);
            if (ledger !== undefined)
                ledgers.add(ledger.branch);
            const { model, policy, intendedUse } = people.approvals;
            needsApprovals ||= [...model, ...policy, ...intendedUse].length > 0;
        }
        catch (thrown) {
            (0,refusal/* refusalsOf */.he)(thrown);
            unreadablePolicies.push(path);
        }
    }
    return { policies, needsApprovals, ledgers: [...ledgers].sort(), unreadablePolicies };
}
function list(folder) {
    return orNothing(() => (0,external_node_fs_.readdirSync)(folder)) ?? [];
}
function readBytes(root, path) {
    const absolute = (0,external_node_path_.join)(root, path);
    return orNothing(() => ((0,external_node_fs_.lstatSync)(absolute).isFile() ? (0,external_node_fs_.readFileSync)(absolute) : undefined));
}
/** A file below the root: undefined where there is none. */
function readFile(root, file) {
    const absolute = (0,external_node_path_.join)(root, file);
    const status = orNothing(() => (0,external_node_fs_.lstatSync)(absolute));
    if (status === undefined)
        return undefined;
    if (!status.isFile())
        return { file, problem: 'is a symbolic link, a folder or something else than a file' };
    if (status.size > largestFile)
        return { file, problem: `is larger than ${largestFile} bytes` };
    const bytes = readBytes(root, file);
    if (bytes === undefined)
        return { file, problem: 'cannot be opened' };
    try {
        return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return { file, problem: 'is not UTF-8' };
    }
}
/** What the file system gives, or nothing where it refuses. */
function orNothing(read) {
    try {
        return read();
    }
    catch (thrown) {
        if (thrown.code === undefined)
            throw thrown;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/cli/commands/doctor.js












/** `holdout doctor` */
async function runDoctor(given, { folder, environment, output, errors } = {
    folder: process.cwd(),
    environment: process.env,
    output: process.stdout,
    errors: process.stderr,
}) {
    const options = (0,cli_options/* readOptions */.Tt)('doctor', given);
    const root = (await (0,repository/* findRepository */.W)(folder))?.root ?? folder;
    const isOwn = isHoldoutRepository(root);
    const files = survey(readWorkflowFiles(root), isOwn);
    const facts = readPolicyFacts(root, files.policies);
    const remote = await readRemote(root, options, environment);
    const asked = await askGitHub(remote, options, facts.ledgers);
    const branch = (0,cli_options/* singleValue */.u9)(options, 'branch') ?? asked.branch ?? (await guessBranch(root, environment));
    const owners = readOwnerFile(root);
    const request = { survey: files, isOwn, branch, owners, ...facts, ...asked };
    const judgement = examine(request);
    if (options.flags.has('json')) {
        output.write(renderJsonFindings(judgement.findings));
        for (const { sentence } of judgement.notKnown)
            errors.write(`holdout: not known: ${(0,report_escape/* toTerminal */.yw)(sentence)}\n`);
    }
    else {
        output.write(renderExamination(judgement, { ...(0,terminal/* terminalOf */.g)(output), branch, examined: examinedBy(request, remote) }));
    }
    return judgement.findings.some(({ severity }) => severity === 'block') ? 1 : 0;
}
function examinedBy({ survey: { workflows, findings }, owners, github }, remote) {
    const count = workflows.length + findings.length;
    const name = remote.repository === undefined ? '' : `${remote.repository.owner}/${remote.repository.repo}`;
    return [
        (0,phrase/* words */.aL)(`${count} workflow ${count === 1 ? 'file' : 'files'}`),
        ...(owners === undefined ? [] : [(0,phrase/* phrase */.MZ) `${owners.file}`]),
        ...(github === undefined ? [] : [(0,phrase/* phrase */.MZ) `its rules in ${name}`]),
    ];
}
const apiOfGitHub = 'https://api.github.com';
/** Which repository on which server, and with which token. */
async function readRemote(root, options, environment) {
    const named = (0,cli_options/* singleValue */.u9)(options, 'repo') ?? environment.GITHUB_REPOSITORY;
    const origin = await readOrigin(root);
    const repository = named === undefined || named === '' ? origin?.repository : readRepositoryName(named);
    const apiUrl = readApiUrl(environment.GITHUB_API_URL) ?? (origin === undefined || origin.isGitHub ? apiOfGitHub : undefined);
    const token = readToken(options, environment);
    return {
        ...(repository === undefined ? {} : { repository }),
        ...(token === undefined ? {} : { token }),
        ...(apiUrl === undefined ? {} : { apiUrl }),
    };
}
function readRepositoryName(text) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
    if (owner === undefined || repo === undefined)
        throw (0,cli_options/* refuseUsage */.ms)('doctor', 'needs the repository as OWNER/NAME');
    return { owner, repo };
}
function readApiUrl(text) {
    if (text === undefined || text === '')
        return undefined;
    if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
        throw (0,cli_options/* refuseUsage */.ms)('doctor', 'cannot use GITHUB_API_URL, which is no address');
    }
    return text.replace(/\/+$/, '');
}
function readToken(options, environment) {
    const name = (0,cli_options/* singleValue */.u9)(options, 'token-env');
    if (name === undefined)
        return environment.GITHUB_TOKEN || environment.GH_TOKEN || undefined;
    const token = environment[name];
    if (!token)
        throw (0,cli_options/* refuseUsage */.ms)('doctor', 'was given --token-env with a variable that is not set');
    return token;
}
/** Owner and name in the address of the remote `origin`. */
async function readOrigin(root) {
    const { status, stdout } = await (0,git/* runGit */.EO)(root, ['config', '--get', 'remote.origin.url'], { answers: [0, 1, 128] });
    const address = stdout.toString('utf8').trim();
    const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)(?::\d+)?[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address);
    const [, host = '', owner = '', repo = ''] = match ?? [];
    if (status !== 0 || match === null)
        return undefined;
    return { repository: { owner, repo }, isGitHub: host === 'github.com' || host === 'ssh.github.com' };
}
/** Asks GitHub for the rules, where a token, a server and a repository are known. */
async function askGitHub({ repository, token, apiUrl }, options, ledgers) {
    if (token === undefined)
        return notAsked('Set GITHUB_TOKEN to a token that may read the repository.');
    if (repository === undefined)
        return notAsked('Name the repository: `--repo OWNER/NAME`.');
    if (apiUrl === undefined)
        return notAsked('Set GITHUB_API_URL to the address of the server’s API.');
    const client = createClient({ token, apiUrl });
    const known = await readRepositoryFacts(client, repository);
    if (known === undefined)
        return notAsked('The token may not see the repository: give it `Metadata: read`, or correct `--repo`.');
    const branch = (0,cli_options/* singleValue */.u9)(options, 'branch') ?? known.defaultBranch;
    const actionsApp = actionsAppOf(apiUrl);
    const main = { ...(await readBranchRules(client, repository, branch)), actionsApp };
    const ofLedgers = [];
    for (const ledger of ledgers)
        ofLedgers.push(await readBranchRules(client, repository, ledger));
    const ids = [main, ...ofLedgers].flatMap(({ rules }) => decidingRulesets(rules));
    const github = {
        main,
        ledgers: ofLedgers,
        rulesets: await readRulesets(client, repository, [...new Set(ids)]),
        isPrivate: known.isPrivate,
        repositoryId: known.id,
        ownerErrors: await readOwnerErrors(client, repository, branch),
    };
    return { github, branch };
}
function notAsked(cure) {
    const whyNot = {
        sentence: (0,phrase/* words */.aL)('Whether the check of Holdout is required, and what else the rules of the branch ask for.'),
        cure: (0,phrase/* words */.aL)(cure),
    };
    return { github: undefined, whyNot };
}
/** The branch of the running pull request, else the one that the remote calls its default. */
async function guessBranch(root, environment) {
    if (environment.GITHUB_BASE_REF)
        return environment.GITHUB_BASE_REF;
    const given = ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'];
    const { stdout } = await (0,git/* runGit */.EO)(root, given, { answers: [0, 1, 128] });
    return (stdout
        .toString('utf8')
        .trim()
        .replace(/^origin\//, '') || 'main');
}


/***/ }),

/***/ 32315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   ms: () => (/* binding */ refuseUsage),
/* harmony export */   u9: () => (/* binding */ singleValue)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38921);
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11888);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63534);




/**
 * Reads the words after a command.
 *
 * @throws Refusal `command/usage` for an unknown option, a missing value, or an option given twice
 */
function readOptions(name, words) {
    const { options } = _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[name];
    const takesOperands = 'operands' in _usage_js__WEBPACK_IMPORTED_MODULE_2__/* .commands */ .Pi[name];
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: Object.fromEntries(options.map((option) => [
            option.name,
            { type: option.value === undefined ? 'boolean' : 'string', multiple: true },
        ])),
    });
    const values = new Map();
    const flags = new Set();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const option = options.find((one) => one.name === token.name);
        if (option === undefined)
            throw unknownOption(name, token.rawName, options);
        if (option.value === undefined)
            flags.add(option.name);
        else
            values.set(option.name, [...(values.get(option.name) ?? []), requireValue(option, token.value, values)]);
    }
    if (operands.length > 0 && !takesOperands)
        throw refuseUsage(name, 'was given a word that belongs to no option');
    return { values, flags, operands };
}
function requireValue(option, value, values) {
    if (value === undefined || value === '') {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
            problem: `--${option.name} has no value`,
            cure: `Write --${option.name} ${option.value}.`,
        });
    }
    if (values.has(option.name) && option.repeated !== true) {
        throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', { problem: `--${option.name} stands twice`, cure: 'Give it once.' });
    }
    return value;
}
function unknownOption(name, rawName, options) {
    const nearest = (0,_result_nearestName_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(rawName.replace(/^-+/, ''), options.map((option) => option.name));
    const hint = nearest === undefined ? '' : ` Did you mean --${nearest}?`;
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
        problem: `holdout ${name} has no such option`,
        cure: `\`holdout help ${name}\` lists them.${hint}`,
    });
}
function refuseUsage(name, problem) {
    return new _result_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P_('command/usage', {
        problem: `holdout ${name} ${problem}`,
        cure: `\`holdout help ${name}\` shows how.`,
    });
}
/** The single value of an option. */
function singleValue({ values }, name) {
    return values.get(name)?.[0];
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ terminalOf)
/* harmony export */ });
/** Whether a stream wants colours, and how many columns it has. */
function terminalOf(stream) {
    const color = stream.isTTY === true && process.env.NO_COLOR === undefined;
    return { color, width: Math.min(stream.columns ?? 100, 120) };
}


/***/ }),

/***/ 48301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ reservedKinds),
/* harmony export */   dT: () => (/* binding */ testDataAccess),
/* harmony export */   qj: () => (/* binding */ defaultMissing)
/* harmony export */ });
/** Cells that count as empty where the policy does not say so. */
const defaultMissing = ['', 'NA', 'N/A', 'null', 'None', 'NaN'];
/** The role of those who can see the test data. */
const testDataAccess = 'test-data-access';
/** Names with a meaning of their own beside entity kinds, in the policy or as a check. */
const reservedKinds = [
    'sample',
    'content',
    'empty-ids',
    'train-validation',
    'suspected',
    'linked',
    'captured',
    'near-duplicate',
];


/***/ }),

/***/ 9924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ neutraliseCommands),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   en: () => (/* binding */ escapeTerminal),
/* harmony export */   l6: () => (/* binding */ toMarkdown),
/* harmony export */   yw: () => (/* binding */ toTerminal)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/**
 * The one escaper of the views. Foreign text (subgroup values, column names, paths, reasons) goes
 * through here on its way to Markdown or to a terminal, and nowhere else.
 *
 * Markdown: GitHub turns mentions, issue numbers, commit digests and addresses into links after it has
 * rendered the text, but never inside `<code>`; a numeric entity is never markup. So foreign text stands
 * inside `<code>`, as entities. Terminal: the log of a workflow is one too, so nothing may read as a
 * workflow command.
 */

/**
 * FNV-1a, 32 bits, over UTF-16 code units: tells two long values apart after they were cut.
 * It is no protection of what it hashes. Source: Fowler, Noll, Vo, RFC 9923.
 *
 * @returns eight hexadecimal digits.
 */
function shortHash(text) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < text.length; index += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
}
/** `U+200B` for the characters of a text that has no ink at all. */
function nameCodePoints(text) {
    const named = Array.from(text, (character) => character.codePointAt(0).toString(16).toUpperCase());
    return named.map((digits, index) => ({
        text: `${index === 0 ? '' : ' '}U+${digits.padStart(4, '0')}`,
        escaped: true,
    }));
}
/** The visible form of a foreign text, cut after `most` characters with an ellipsis and a hash of the whole. */
function shownText(value, most) {
    if (value === '')
        return '';
    const visible = (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleClusters */ .sG)(value);
    const clusters = visible.every((cluster) => cluster.escaped) ? nameCodePoints(value) : visible;
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? `… ${shortHash(value)}` : '');
}
function entity(character) {
    return `&#${character.codePointAt(0)};`;
}
/** Everything but letters, digits, inner spaces and hyphens; an underscore may only stand inside a word. */
const notPlain = /[^A-Za-z0-9 _-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu;
/**
 * Foreign text for Markdown: one `<code>` element whose content is letters, digits and numeric entities.
 *
 * @param value any text.
 * @param most characters, as a reader counts them, after which it is cut.
 */
function escapeMarkdown(value, most = _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return `<code>${shownText(value, most).replace(notPlain, entity)}</code>`;
}
/** Our own words for Markdown: nothing in them is meant as markup. */
function escapeWords(text) {
    return text.replace(/[<>&|*_`[\]~\\#@]/g, entity);
}
/** A phrase as one line of Markdown. */
function toMarkdown(parts) {
    return parts.map((part) => (typeof part === 'string' ? escapeWords(part) : escapeMarkdown(part.value))).join('');
}
/**
 * Takes the meaning of a workflow command from a line: `::name` counts at the start of a line after
 * white space, `##[name]` anywhere.
 */
function neutraliseCommands(line) {
    return line.replaceAll('##[', '##\\u005b').replace(/^(\s*):(?=:)/, '$1\\u003a');
}
/**
 * Foreign text for a terminal or log: one line without control, bidirectional or invisible characters
 * and without the marks of a workflow command.
 */
function escapeTerminal(value, most = _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .longestValue */ .Q_) {
    return neutraliseCommands(shownText(value, most)).replaceAll('::', ':\\u003a');
}
/** A phrase as one line for a terminal. */
function toTerminal(parts) {
    return neutraliseCommands(parts.map((part) => (typeof part === 'string' ? part : escapeTerminal(part.value))).join(''));
}


/***/ }),

/***/ 95448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   eV: () => (/* binding */ pad),
/* harmony export */   is: () => (/* binding */ choosePaint)
/* harmony export */ });
/* harmony import */ var _result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);
/** Colour, width and alignment of text in a terminal. */

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 };
/** A painter that sets SGR codes, or leaves the text alone. */
function choosePaint(color) {
    return color ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m` : (text) => text;
}
const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0x303e],
    [0x3041, 0xa4cf],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1f64f],
    [0x1f900, 0x1f9ff],
    [0x20000, 0x3fffd],
];
/** Columns that an unpainted text takes: two for East Asian wide characters and emoji. */
function displayWidth(text) {
    return (0,_result_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleClusters */ .sG)(text).reduce((width, { text: cluster, escaped }) => {
        if (escaped)
            return width + 1;
        const codePoint = cluster.codePointAt(0);
        return width + (wide.some(([first, last]) => codePoint >= first && codePoint <= last) ? 2 : 1);
    }, 0);
}
/** Fills a text with spaces to a width, on the right, or on the left for numbers. */
function pad(text, width, side = 'right') {
    const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
    return side === 'left' ? spaces + text : text + spaces;
}
/** Breaks a text at spaces into lines of at most `width` columns; a longer word stands alone on its line. */
function wrap(text, width, indent = '') {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || displayWidth(indent + longer) <= width)
            line = longer;
        else {
            lines.push(indent + line);
            line = word;
        }
    }
    return line === '' ? lines : [...lines, indent + line];
}


/***/ }),

/***/ 4607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ visibleText),
/* harmony export */   Q_: () => (/* binding */ longestValue),
/* harmony export */   sG: () => (/* binding */ visibleClusters)
/* harmony export */ });
/**
 * Text that was not written by us (column names, subgroup values, paths, reasons), made visible.
 *
 * Every view shows a reader the characters that are really there: control, bidirectional, invisible
 * and unusual white-space characters become `\u` escapes. What counts as one character to the reader
 * is decided by fixed ranges, not by `Intl.Segmenter` or `\p{…}`: those follow the Unicode version of
 * the Node that runs, and the same report has to give the same bytes everywhere.
 */
/** Characters without ink or with power over their neighbours, and white space that passes for a space. */
const hidden = [
    [0x00, 0x1f],
    [0x7f, 0xa0],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x61c, 0x61c],
    [0x115f, 0x1160],
    [0x1680, 0x1680],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x2000, 0x200f],
    [0x2028, 0x202f],
    [0x205f, 0x206f],
    [0x2800, 0x2800],
    [0x3000, 0x3000],
    [0x3164, 0x3164],
    [0xd800, 0xdfff],
    [0xfe00, 0xfe0f],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
/** Characters that are drawn on the one before: the common scripts, close to Unicode's own rule. */
const combining = [
    [0x300, 0x36f],
    [0x483, 0x489],
    [0x591, 0x5bd],
    [0x5bf, 0x5c7],
    [0x610, 0x61a],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x6d6, 0x6dc],
    [0x6df, 0x6e4],
    [0x6e7, 0x6ed],
    [0x711, 0x74a],
    [0xe31, 0xe31],
    [0xe34, 0xe3a],
    [0xe47, 0xe4e],
    [0xeb1, 0xeb1],
    [0xeb4, 0xebc],
    [0xec8, 0xece],
    [0xf71, 0xf84],
    [0x1161, 0x11ff],
    [0x135d, 0x135f],
    [0x1ab0, 0x1aff],
    [0x1dc0, 0x1dff],
    [0x20d0, 0x20f0],
    [0x302a, 0x302f],
    [0x3099, 0x309a],
    [0xfe20, 0xfe2f],
    [0x1f3fb, 0x1f3ff],
];
/** Places of the vowel signs in the Indic blocks from U+0900 to U+0DFF, which are laid out alike. */
const indicSigns = [
    [0x00, 0x03],
    [0x3c, 0x3c],
    [0x3e, 0x4d],
    [0x51, 0x57],
    [0x62, 0x63],
];
const zeroWidthJoiner = 0x200d;
const variationSelectors = [0xfe0e, 0xfe0f];
const regionalIndicators = [0x1f1e6, 0x1f1ff];
const pictographs = [
    [0x2190, 0x2bff],
    [0x1f000, 0x1faff],
];
/** A cluster longer than this is cut: no writing needs it, and a value could grow without end. */
const longestCluster = 10;
function isWithin(codePoint, ranges) {
    return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}
function isCombining(codePoint) {
    if (codePoint >= 0x900 && codePoint <= 0xdff)
        return isWithin(codePoint & 0x7f, indicSigns);
    return isWithin(codePoint, combining);
}
/** `\u200b`, or `\u{1d173}` above the basic plane. */
function escapeCodePoint(codePoint) {
    const digits = codePoint.toString(16);
    return codePoint > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
/** A space that a reader cannot see: at either end of the text, or after another one. */
function isHiddenSpace(codePoints, index) {
    if (codePoints[index] !== 0x20)
        return false;
    return index === 0 || index === codePoints.length - 1 || codePoints[index - 1] === 0x20;
}
/** A joiner between two pictographs, or a selector after one, belongs to an emoji and is drawn. */
function isPartOfEmoji(codePoints, index) {
    const codePoint = codePoints[index];
    const previous = codePoints[index - 1];
    if (previous === undefined)
        return false;
    if (isWithin(codePoint, [variationSelectors]))
        return isWithin(previous, pictographs);
    if (codePoint !== zeroWidthJoiner)
        return false;
    const next = codePoints[index + 1];
    const follows = isWithin(previous, pictographs) || isWithin(previous, [variationSelectors]);
    return follows && next !== undefined && isWithin(next, pictographs);
}
/** Most text is ASCII letters, for which no range has to be searched. */
function isInk(codePoint) {
    return codePoint > 0x20 && codePoint < 0x7f;
}
function isHiddenAt(codePoints, index) {
    if (isInk(codePoints[index]))
        return false;
    if (isHiddenSpace(codePoints, index))
        return true;
    return isWithin(codePoints[index], hidden) && !isPartOfEmoji(codePoints, index);
}
function joinsPrevious(codePoints, index) {
    const codePoint = codePoints[index];
    if (isInk(codePoint))
        return false;
    if (isCombining(codePoint) || isPartOfEmoji(codePoints, index))
        return true;
    if (codePoints[index - 1] === zeroWidthJoiner)
        return isPartOfEmoji(codePoints, index - 1);
    if (!isWithin(codePoint, [regionalIndicators]))
        return false;
    let start = index;
    while (start > 0 && isWithin(codePoints[start - 1], [regionalIndicators]))
        start -= 1;
    return (index - start) % 2 === 1;
}
/**
 * Splits a text into the characters that a reader sees: a base with its marks, a whole emoji, or the
 * escape of a character that has no ink. No newline, control or bidirectional character is left.
 */
function visibleClusters(text) {
    const codePoints = Array.from(text, (character) => character.codePointAt(0));
    const clusters = [];
    let length = 0;
    for (const [index, codePoint] of codePoints.entries()) {
        const last = clusters.at(-1);
        if (isHiddenAt(codePoints, index)) {
            clusters.push({ text: escapeCodePoint(codePoint), escaped: true });
        }
        else if (last && !last.escaped && length < longestCluster && joinsPrevious(codePoints, index)) {
            last.text += String.fromCodePoint(codePoint);
            length += 1;
        }
        else {
            clusters.push({ text: String.fromCodePoint(codePoint), escaped: false });
            length = 1;
        }
    }
    return clusters;
}
/** The longest foreign text that a view shows, in characters as a reader counts them. */
const longestValue = 64;
/** The visible form of a text, cut after `most` characters with an ellipsis. */
function visibleText(text, most = longestValue) {
    const clusters = visibleClusters(text);
    const shown = clusters.slice(0, most).map((cluster) => cluster.text);
    return shown.join('') + (clusters.length > most ? '…' : '');
}


/***/ }),

/***/ 38921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
const longestCompared = 100;
/**
 * The candidate that a mistyped name most plausibly stands for, or `undefined` where none is close.
 *
 * Closeness is the number of characters inserted, deleted, replaced or swapped with their neighbour
 * (optimal string alignment; Damerau 1964), upper and lower case being equal. A candidate is plausible
 * within a third of the longer name's length: `patient` for `patient_id`, but not `age` for `sex`.
 * Of equally close candidates the first is returned. Names longer than 100 code units are not compared.
 *
 * @example nearestName('pateint_id', ['site', 'patient_id']) // 'patient_id'
 */
function nearestName(name, candidates) {
    if (name.length > longestCompared)
        return undefined;
    let nearest;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
        const longer = Math.max(name.length, candidate.length);
        const plausible = Math.floor(longer / 3);
        if (longer > longestCompared || Math.abs(name.length - candidate.length) > plausible)
            continue;
        const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
        if (edits <= plausible && edits < fewest) {
            nearest = candidate;
            fewest = edits;
        }
    }
    return nearest;
}
/** Optimal string alignment distance in UTF-16 code units, with three rows of the table in memory. */
function countEdits(from, to) {
    let beforeLast = [];
    let last = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i++) {
        const current = [i];
        for (let j = 1; j <= to.length; j++) {
            const replaced = last[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
            const edits = Math.min(replaced, last[j] + 1, current[j - 1] + 1);
            const isSwap = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
            current.push(isSwap ? Math.min(edits, beforeLast[j - 2] + 1) : edits);
        }
        beforeLast = last;
        last = current;
    }
    return last[to.length];
}


/***/ }),

/***/ 79848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compareCodeUnits)
/* harmony export */ });
/** Compares texts by UTF-16 code units: the same order in every locale. */
function compareCodeUnits(one, other) {
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}


/***/ }),

/***/ 60603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ listPhrases),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   Ty: () => (/* binding */ listForeign),
/* harmony export */   V$: () => (/* binding */ foreign),
/* harmony export */   Zk: () => (/* binding */ joinPhrases),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   gl: () => (/* binding */ mixed),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var _foreignText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4607);

/**
 * Builds a phrase from a template. A string that is put in is foreign until `words` says otherwise,
 * so that a forgotten mark fails towards escaping; a number is ours.
 */
function phrase(strings, ...inserted) {
    return mergeWords(strings.flatMap((text, index) => [text, ...partsOf(inserted[index])]));
}
/** Joins neighbouring words of ours into one part and drops empty ones. */
function mergeWords(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            merged.splice(-1, 1, last + part);
        else
            merged.push(part);
    }
    return merged;
}
function partsOf(inserted) {
    if (inserted === undefined)
        return [];
    if (typeof inserted === 'string')
        return [{ value: inserted }];
    return typeof inserted === 'number' ? [String(inserted)] : inserted;
}
/** Marks a text as our own words. */
function words(text) {
    return text === '' ? [] : [text];
}
/** Marks a text as foreign. */
function foreign(text) {
    return [{ value: text }];
}
/** Joins phrases with a separator of ours. */
function joinPhrases(phrases, separator) {
    return phrases.flatMap((each, index) => (index === 0 ? each : [separator, ...each]));
}
/** `a`, `a and b`, `a, b and c`; after `most` entries `a, b and 7 more`. */
function listPhrases(phrases, most = 3) {
    const shown = phrases.slice(0, most);
    const hidden = phrases.length - shown.length;
    const entries = hidden > 0 ? [...shown, words(`${hidden} more`)] : shown;
    if (entries.length < 2)
        return entries[0] ?? words('none');
    return phrase `${joinPhrases(entries.slice(0, -1), ', ')} and ${entries.at(-1)}`;
}
/** A list of foreign texts, such as paths. */
function listForeign(values, most = 3) {
    return listPhrases(values.map(foreign), most);
}
const plainWord = /^[(“]?[A-Za-z]+(['’][a-z]+|-[A-Za-z]+)*[)”]?[,;:.?!]?$/;
const plainNumber = /^\(?−?(\d{1,6}|\d{1,3}(,\d{3})+)(\.\d{1,6})?(–\d{1,6}(\.\d{1,6})?)?\)?[,;:.?!]?$/;
const plainSign = /^[≥≤→–—]$/;
function isPlainToken(token) {
    if (plainNumber.test(token) || plainSign.test(token))
        return true;
    return token.length <= 24 && plainWord.test(token);
}
/** Appends a token, after a space unless it is the first; neighbouring foreign tokens become one. */
function appendToken(parts, token) {
    const last = parts.at(-1);
    if (isPlainToken(token)) {
        parts.push(last === undefined ? token : ` ${token}`);
        return;
    }
    const [, core = token, stop = ''] = /^(.+?)([.;:?!]?)$/s.exec(token) ?? [];
    if (last !== undefined && typeof last !== 'string')
        parts.splice(-1, 1, { value: `${last.value} ${core}` });
    else
        parts.push(...(last === undefined ? [] : [' ']), { value: core });
    if (stop !== '')
        parts.push(stop);
}
/**
 * A text in which our words and foreign text are already mixed, such as the problem of a refusal:
 * plain words and numbers stay, all else becomes foreign.
 */
function mixed(text) {
    const parts = [];
    for (const token of text.split(/(?<=[^ ]) (?=[^ ])/)) {
        if (token !== '')
            appendToken(parts, token);
    }
    return mergeWords(parts);
}
/** The phrase as plain text of one line: foreign text made visible and cut to 64 characters. */
function plainText(parts) {
    return parts.map((part) => (typeof part === 'string' ? part : (0,_foreignText_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleText */ .Q6)(part.value))).join('');
}


/***/ }),

/***/ 91618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Vj: () => (/* binding */ printablePath),
/* harmony export */   rg: () => (/* binding */ checkPattern)
/* harmony export */ });
/* harmony import */ var _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11888);

/** Control characters, halves of characters, line separators, and all that is invisible or changes direction. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const unprintables = new RegExp(unprintable.source, 'gu');
/** A percent-encoded control character: a workflow command of GitHub would turn it into the character. */
const encodedControl = /%(?:[01][0-9a-f]|7f)/i;
const reservedOnWindows = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/i;
const gitFolder = /^(?:\.git|git~[0-9]+)$/i;
const longestSegment = 255;
/**
 * Checks a path that a policy names, or that lies in a tree, against what every system can store.
 *
 * @param path relative to the policy's root, with forward slashes
 * @returns the path in NFC
 * @throws Refusal `path/escape` for a path that leads out of the root (absolute, URL, `..`), `path/forbidden` for one
 *   that is empty, or has an empty, `.` or `.git` segment, a backslash, a control, invisible or bidirectional
 *   character, or a name that Windows cannot store. A leading `-` is allowed.
 */
function checkPath(path) {
    return check(path, /[<>:"|?*]/);
}
/** As `checkPath`, for a pattern: `*` and `?` may stand in it. */
function checkPattern(pattern) {
    return check(pattern, /[<>:"|]/);
}
/** The path with each control, invisible or bidirectional character as `\u{…}`, for messages. */
function printablePath(path) {
    return path.replace(unprintables, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
function check(path, forbidden) {
    const normal = path.normalize('NFC');
    const fault = findEscape(normal) ?? findForbiddenCharacter(normal, forbidden) ?? findForbiddenSegment(normal);
    if (fault === undefined)
        return normal;
    const { code, problem, cure } = fault;
    throw new _result_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P_(code, { problem: `the path "${printablePath(path)}" ${problem}`, cure });
}
function findEscape(path) {
    const cure = 'Write a path relative to the folder that contains `.holdout/`.';
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path))
        return { code: 'path/escape', problem: 'is a URL', cure };
    if (/^(?:[/\\]|[a-z]:[/\\])/i.test(path))
        return { code: 'path/escape', problem: 'is absolute', cure };
    if (path.split(/[/\\]/).includes('..'))
        return { code: 'path/escape', problem: 'has a `..`', cure };
    return undefined;
}
function findForbiddenCharacter(path, forbidden) {
    const code = 'path/forbidden';
    if (path.includes('\\'))
        return { code, problem: 'has a backslash', cure: 'Separate folders with `/`.' };
    const cure = 'Rename it, so that every system can store and show it.';
    if (unprintable.test(path))
        return { code, problem: 'has a control, invisible or bidirectional character', cure };
    if (encodedControl.test(path))
        return { code, problem: 'has a percent-encoded control character', cure };
    const character = forbidden.exec(path)?.[0];
    if (character !== undefined)
        return { code, problem: `has the character ${character}`, cure };
    return undefined;
}
function findForbiddenSegment(path) {
    const code = 'path/forbidden';
    if (path === '')
        return { code, problem: 'is empty', cure: 'Name a file or a folder.' };
    for (const segment of path.split('/')) {
        const fault = segment === '' || segment === '.' ? emptySegment(segment) : findForbiddenName(segment);
        if (fault !== undefined)
            return { code, ...fault };
    }
    return undefined;
}
function emptySegment(segment) {
    const problem = segment === '' ? 'has an empty segment' : 'has a `.` segment';
    return { problem, cure: 'Write it in its shortest form, such as `data/manifest.csv`.' };
}
function findForbiddenName(segment) {
    const cure = 'Rename it, so that every system can store it.';
    if (gitFolder.test(segment))
        return { problem: 'leads into git’s own folder', cure: 'Name a file of the project.' };
    if (reservedOnWindows.test(segment))
        return { problem: 'has a name that Windows reserves', cure };
    if (/[. ]$/.test(segment))
        return { problem: 'has a name that ends in a dot or a space', cure };
    if (Buffer.byteLength(segment) > longestSegment)
        return { problem: 'has a name of more than 255 bytes', cure };
    return undefined;
}


/***/ })

};
