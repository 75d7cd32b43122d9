// The library, with the four checks of the baseline.
import { checkPost, loadSchool } from '../../dist/index.js';
import { NOW } from '../school.js';
import { inWords } from './score.js';

export async function make(folder) {
  const school = await loadSchool({ folder });
  return { look: (post) => checkPost(post, school, { now: NOW }), spans: inWords };
}
