import { createLocator } from '../../config/locate.ts';
import type { Section } from '../../plan/plan.ts';

/** One position-keeping parse of each file that a change points at; none when there is no change. */
export async function locateSections(workspace: string, sections: readonly Section[]): Promise<Section[]> {
  const locator = createLocator(workspace);
  const locateOne = async (section: Section) => {
    const changes = await locator.locate(section.changes);
    return { ...section, changes };
  };
  return Promise.all(sections.map(locateOne));
}
