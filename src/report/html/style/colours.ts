// Every pair of ink and ground has a contrast of 4.5 or more in both schemes; marks that are no text have 3 or more.
export const colours = `:root {
  color-scheme: light dark;
  --ground: #f4f3ef; --paper: #ffffff; --raised: #f7f8f8; --ink: #1c2730; --soft: #515d68; --line: #d9dcdd; --edge: #7d8890;
  --accent: #0b5878; --accent-ground: #e6f0f4;
  --good: #1c6b4f; --good-ground: #e7f2ec; --critical: #a32020; --critical-ground: #fbeceb;
  --major: #8a4700; --major-ground: #fbf1e2; --minor: #5c5a16; --minor-ground: #f4f3df;
  --review: #5a4a97; --review-ground: #efecf8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Open Sans", Arial, sans-serif;
  --serif: Georgia, "Iowan Old Style", "Noto Serif", "Times New Roman", serif;
  --mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Noto Sans Mono", monospace;
}
@media screen and (prefers-color-scheme: dark) {
:root {
  --ground: #11171c; --paper: #182027; --raised: #1f2931; --ink: #e6eaed; --soft: #a9b4bd; --line: #313c45; --edge: #7f8c96;
  --accent: #84c7e6; --accent-ground: #15303d;
  --good: #7fd1a8; --good-ground: #16312a; --critical: #ff9f94; --critical-ground: #3a1d1d;
  --major: #f0b569; --major-ground: #352814; --minor: #d0ca7c; --minor-ground: #2b2b17;
  --review: #bfb1f2; --review-ground: #272241;
}
}
`;
