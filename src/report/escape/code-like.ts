/** What is shown as code in a sentence: what stands between backticks (group 1), or a key with an underscore or a dot inside. Nothing in it can end the code. */
export const CODE_LIKE =
  /`([\w./:@{}[\]-](?:[\w ./:@{}[\],-]*[\w./:@{}[\]-])?)`|(?<![\w./@`-])[a-z][a-z\d-]*(?:[._][a-z\d-]+)*[._][a-z][a-z\d-]+(?![\w@`]|[-.]\w)/g;
