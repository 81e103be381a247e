/** What Prometheus needs to watch a cluster. */

import type { Renderer } from '../../file.ts';
import { renderRules } from './rules.ts';
import { renderScrape } from './scrape.ts';

export const renderPrometheus: Renderer = (spec) => [...renderScrape(spec), ...renderRules(spec)];
