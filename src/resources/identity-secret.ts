/** What has a secret key: users and service accounts share one space of names. */
export interface IdentitySecrets {
  /**
   * Hands the secret of an identity to whoever sets it at the server of `alias`. One that is generated is made once for all
   * sites, and is where it is to be before it is set anywhere: no server then holds one that nobody knows. What
   * could be set nowhere is taken back.
   * @throws {ServiceError} when it can't be delivered, or what `set` throws
   */
  use(alias: string, accessKey: string, set: (secretKey: string) => Promise<void>): Promise<void>;
}
