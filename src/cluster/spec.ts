/**
 * A cluster as its env file describes it: plain data, everything that a renderer needs. `readSpec` makes it;
 * what it lets through holds the promises below, and nothing in it is a secret.
 */

/** One argument of the command line after its ranges are counted out: servers that were added together. */
export interface Pool {
  /** As written, such as `https://minio{1...4}.example.com:9000/mnt/disk{1...4}`. */
  readonly expression: string;
  /** In the order in which the server counts them. At least one; a single one may be a local path. */
  readonly drives: readonly Drive[];
  /** How many values each range of the expression has, in its order: what set sizes depend on. */
  readonly ranges: readonly number[];
}

/** One drive of one host. A local path has no host: a server by itself, for development. */
export interface Drive {
  /** Lower case host name, or an IP address (IPv6 in brackets); empty for a local path. */
  readonly host: string;
  /** Written in the URL, or the port of the server. */
  readonly port: number;
  /** Absolute, without a slash at the end. */
  readonly path: string;
}

/** Number of parity drives of a set as declared; `undefined`: the server chooses by the set's size. */
export interface DeclaredParity {
  readonly standard: number | undefined;
  /** REDUCED_REDUNDANCY. */
  readonly reduced: number | undefined;
}

/** Where the server sends its audit log. `name` is the last part of the variable, as written. */
export interface AuditWebhook {
  readonly name: string;
  readonly endpoint: string;
}

/** A variable that no other field of the spec stands for. */
export interface Variable {
  readonly name: string;
  readonly value: string;
}

/** What is guaranteed, and what is the limit: CPUs, or bytes. */
export interface Share {
  readonly reserved: number;
  readonly limit: number;
}

/** One deployment behind a front over several sites. */
export interface FrontSite {
  /** Letters, digits and `-`, unique. */
  readonly name: string;
  /** At least one; all of one scheme. */
  readonly servers: readonly Address[];
}

export interface Address {
  readonly tls: boolean;
  readonly host: string;
  readonly port: number;
}

/** The environment and the command line of the servers. */
export interface ServerSpec {
  /** Words of MINIO_VOLUMES, as written: arguments of `minio server`. */
  readonly volumes: readonly string[];
  /** At least one. Several: an object lives in one of them. */
  readonly pools: readonly Pool[];
  /** Whether nodes speak https, to each other and to clients. */
  readonly tls: boolean;
  readonly ports: { readonly s3: number; readonly console: number };
  /** `--address` and `--console-address` as given, such as `:9001`; `undefined`: the server's own. */
  readonly addresses: { readonly s3: string | undefined; readonly console: string };
  /** Words of MINIO_OPTS without the two addresses, unquoted. */
  readonly options: readonly string[];
  /** Folder of the server's own certificates (`--certs-dir`); `undefined`: `~/.minio/certs`. */
  readonly certsDir: string | undefined;
  /** MINIO_REGION; `undefined`: none, and clients may sign for any. */
  readonly region: string | undefined;
  readonly parity: DeclaredParity;
  /** MINIO_ERASURE_SET_DRIVE_COUNT; `undefined`: the server chooses. */
  readonly setDriveCount: number | undefined;
  readonly metricsAuth: 'jwt' | 'public';
  /** MINIO_SERVER_URL, without a slash at the end. */
  readonly serverUrl: string | undefined;
  /** MINIO_BROWSER_REDIRECT_URL, without a slash at the end; it may have a path. */
  readonly consoleUrl: string | undefined;
  /** Enabled ones, by name; the one of CLUSTER_AUDIT_RECEIVER is among them. */
  readonly auditWebhooks: readonly AuditWebhook[];
  /** Files on the node that a vault writes. */
  readonly credentials: {
    readonly userFile: string;
    readonly passwordFile: string;
    /** Lines `NAME=value` with the other secrets (OIDC client secret, webhook tokens); MINIO_CONFIG_ENV_FILE. */
    readonly envFile: string | undefined;
  };
  /** By name, without those that have no effect, and without CLUSTER_ ones. Secrets have been refused. */
  readonly variables: readonly Variable[];
}

/** What stands before the servers. */
export interface ProxySpec {
  /** Host names that clients use; all different. */
  readonly s3Host: string;
  readonly consoleHost: string;
  /** Where `/storage/` and `/minio-console/` live. */
  readonly webHost: string;
  /** PEM files on the proxy's machine. */
  readonly certificateFile: string;
  readonly keyFile: string;
  /** PEM file of the authority that signed the nodes' certificates, on any machine that talks to them. */
  readonly nodeCaFile: string;
  /** IP addresses of name servers, with port where it is not 53. */
  readonly resolvers: readonly string[];
  /** Largest request body, in bytes. */
  readonly maxBody: number;
  /** Origins that browsers may read `/storage/` from; `*` for all. */
  readonly origins: readonly string[];
  /** How long `/storage/` may be kept, in seconds. */
  readonly maxAge: number;
  /**
   * CIDRs that may reach the console and what is below `/minio/`: administrators, the front over the sites, and
   * the servers of the other sites. Empty: everybody.
   */
  readonly trustedNetworks: readonly string[];
}

/** What a node is given, and how it is run. */
export interface NodeSpec {
  readonly cpus: Share;
  /** In bytes. */
  readonly memory: Share;
  /** In bytes; `undefined`: not known, and capacity is told as a share. */
  readonly driveSize: number | undefined;
  /** User and group of the service. */
  readonly user: string;
  /** Absolute path of the server's binary. */
  readonly binary: string;
}

/** CIDRs of IPv4, all private, none within another. */
export interface NetworkSpec {
  readonly storage: string;
  readonly monitoring: string;
  readonly database: string;
}

/** Sign-in for temporary keys (STS). The console of this server has none. */
export interface OidcSpec {
  /** Without a slash at the end; `<issuer>/.well-known/openid-configuration` must answer. */
  readonly issuer: string;
  readonly clientId: string;
  /** Claim of the token that names the policies. */
  readonly claim: string;
  /** Realm in Keycloak: the last part of its issuers. */
  readonly realm: string;
}

export interface MonitoringSpec {
  /** In seconds. */
  readonly scrapeInterval: number;
  /** Of the bucket metrics, which are costly; in seconds. */
  readonly bucketScrapeInterval: number;
  /** File with the bearer token, on the machine of Prometheus. */
  readonly tokenFile: string;
  /** host:port of a blackbox exporter, for certificates; `undefined`: none. */
  readonly blackbox: string | undefined;
  /** Usable space in use from which alerts begin, as shares of 1. */
  readonly capacity: { readonly warning: number; readonly critical: number };
  /** How long replication may stay behind, in seconds. */
  readonly replicationLag: number;
  /** Remaining life of a certificate from which alerts begin, in seconds. */
  readonly certificateLife: number;
}

export interface LogSpec {
  /** URL at which the rendered receiver takes the audit log; `undefined`: it is not rendered. */
  readonly auditReceiver: string | undefined;
  /** Where log lines are pushed to, the whole URL. */
  readonly lokiUrl: string;
}

export interface ClusterSpec {
  /** Env file that was read, relative to the workspace. */
  readonly file: string;
  /** A DNS label: begins names of services, volumes, jobs. */
  readonly name: string;
  readonly server: ServerSpec;
  readonly node: NodeSpec;
  readonly proxy: ProxySpec;
  readonly networks: NetworkSpec;
  /** None: no front over sites is rendered. Otherwise at least two, the first preferred. */
  readonly sites: readonly FrontSite[];
  /** Container images with a tag or a digest, never `latest`. */
  readonly images: {
    readonly server: string;
    /** `undefined`: none was declared, and the rendering has no container of it. */
    readonly nginx: string | undefined;
  };
  readonly kubernetes: {
    readonly namespace: string;
    /** `undefined`: the default of the Kubernetes cluster. */
    readonly storageClass: string | undefined;
  };
  readonly oidc: OidcSpec | undefined;
  readonly monitoring: MonitoringSpec;
  readonly logs: LogSpec;
}
