# The embedded rule pack. `pl-embed OUT.c RULES_DIR GRAMMARS_DIR` (src/embed, linked with the core) reads and checks
# rules/ and the descriptors of grammars/ and writes a C file that defines the pack; a broken rule stops the build.

# Sets `out` in the caller to the pack's C file, or to nothing as long as src/embed is empty.
function(pl_embed_rules out)
  set(${out} "" PARENT_SCOPE)
  file(GLOB embed CONFIGURE_DEPENDS src/embed/*.c)
  if(NOT embed)
    return()
  endif()
  file(GLOB_RECURSE rules CONFIGURE_DEPENDS rules/*)
  file(GLOB descriptors CONFIGURE_DEPENDS grammars/*/grammar.json)
  add_executable(pl-embed ${embed})
  target_link_libraries(pl-embed PRIVATE policylint-core)
  set(pack "${PROJECT_BINARY_DIR}/generated/rule_pack.c")
  add_custom_command(OUTPUT "${pack}"
    COMMAND pl-embed "${pack}" "${PROJECT_SOURCE_DIR}/rules" "${PL_GRAMMARS_SOURCE}"
    DEPENDS pl-embed ${rules} ${descriptors}
    COMMENT "Rule pack"
    VERBATIM)
  set(${out} "${pack}" PARENT_SCOPE)
endfunction()
