# facts: processor
pin "mix", to: "https://ga.jspm.io/npm:mixpanel-browser@2.45.0/dist/mixpanel.cjs.js" # fact: processor jspm, processor mixpanel
pin "@hotwired/stimulus", to: "stimulus.min.js" # ok: the product's own copy
