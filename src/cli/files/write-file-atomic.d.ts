declare module 'write-file-atomic' {
  const writeFileAtomic: {
    /** Writes a file beside its place and moves it there: the place holds the old file or the new one, never half of one. */
    sync(path: string, content: string | Buffer): void;
  };
  export default writeFileAtomic;
}
