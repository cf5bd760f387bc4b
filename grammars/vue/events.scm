; Vue single-file components: HTML with injected scripts.
