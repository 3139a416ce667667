import { setFailed } from '@actions/core';

setFailed('Holdout: the Action does not exist yet');
