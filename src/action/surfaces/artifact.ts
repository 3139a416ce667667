/** The artifact with the evidence. The toolkit's client is large, so that it is loaded only where it is used. */
import { join } from 'node:path';
import type { Conclusion } from '../conclusion.ts';
import type { Event } from '../event.ts';
import type { Inputs } from '../inputs.ts';
import { warn } from '../log.ts';

export interface Artifact {
  url: string;
}

/**
 * Uploads what may be published of each policy's folder. The artifact of a public repository can be read by anyone who
 * is signed in, so that files that name samples never go into it.
 *
 * @returns undefined where there is nothing to upload
 */
export async function uploadEvidence(
  { outcomes }: Conclusion,
  { artifact: name, rowLevelEvidence, out, serverUrl, repository, job }: Inputs,
  event: Event | undefined,
): Promise<Artifact | undefined> {
  const isPrivate = event?.repository.isPrivate === true;
  if (rowLevelEvidence && !isPrivate) {
    warn('The repository is public, so that files that name samples stay out of the artifact (`row-level-evidence`).');
  }
  const files = outcomes.flatMap((outcome) => {
    if ('failure' in outcome) return [];
    const { folder, publishable, rowLevel } = outcome.written;
    const names = rowLevelEvidence && isPrivate ? [...publishable, ...rowLevel] : publishable;
    return names.map((each) => join(folder, each));
  });
  if (name === '' || files.length === 0) return undefined;
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, files, out);
  if (id === undefined) throw new Error('the artifact has no id');
  return { url: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${job.run}/artifacts/${id}` };
}
