// Runs on any Node, so that an old one gets a sentence instead of a syntax error.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Node ${process.versions.node} is too old: this project needs 24 or newer. On Linux x64 "npm ci" brings it; elsewhere install Node 24 (https://nodejs.org).`,
  );
  process.exit(1);
}
