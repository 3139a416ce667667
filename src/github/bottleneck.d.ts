/** The package describes its whole build alone; the light one, which octokit's plugin brings, has the same interface. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
