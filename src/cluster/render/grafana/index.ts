/** The dashboard, and what makes Grafana load it when it starts. */

import { stringifyYaml } from '../../escape/yaml.ts';
import type { Renderer } from '../../file.ts';
import { createDashboard } from './dashboard.ts';

const folder = '/var/lib/grafana/dashboards/minio';

const sourceHint = [
  '# Leave this file out when Grafana has a Prometheus already: the dashboard asks which one to take. A password',
  '# for Prometheus comes from the environment of Grafana, through secureJsonData; none is written here.',
];
const dashboardHint = ['# Mount the folder `dashboards` of this rendering at the path below.'];

export const renderGrafana: Renderer = (spec) => [
  {
    path: 'grafana/dashboards/minio-overview.json',
    text: `${JSON.stringify(createDashboard(spec), undefined, 2)}\n`,
  },
  {
    path: 'grafana/provisioning/datasources/prometheus.yaml',
    text: `${sourceHint.join('\n')}\n${stringifyYaml({
      apiVersion: 1,
      datasources: [
        {
          name: 'Prometheus',
          uid: 'prometheus',
          type: 'prometheus',
          access: 'proxy',
          url: 'http://prometheus:9090',
          // Windows of rates are at least four scrapes.
          jsonData: { timeInterval: `${spec.monitoring.scrapeInterval}s`, httpMethod: 'POST' },
        },
      ],
    })}`,
  },
  {
    path: 'grafana/provisioning/dashboards/minio.yaml',
    text: `${dashboardHint.join('\n')}\n${stringifyYaml({
      apiVersion: 1,
      providers: [{ name: 'minio', folder: 'MinIO', type: 'file', options: { path: folder } }],
    })}`,
  },
];
