/** The handlers of all operations, by the id of the operation. */
import type { Routes } from '../core.ts';
import { actionsRoutes } from './actions.ts';
import { checkRoutes } from './checks.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { objectRoutes } from './objects.ts';
import { peopleRoutes } from './people.ts';
import { pullRoutes } from './pulls.ts';
import { refRoutes } from './refs.ts';
import { repositoryRoutes } from './repository.ts';
import { ruleRoutes } from './rules.ts';

export const routes: Routes = {
  ...actionsRoutes,
  ...checkRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...objectRoutes,
  ...peopleRoutes,
  ...pullRoutes,
  ...refRoutes,
  ...repositoryRoutes,
  ...ruleRoutes,
};
