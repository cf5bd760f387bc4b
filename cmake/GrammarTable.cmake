# Writes grammar_table.c: a row for each folder of grammars/, with its query as a string.
# Runs at configure time; a new folder or a changed events.scm makes the next build configure again.

# The text as C string literals, one a line.
function(pl_c_string text out)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\r" "" text "${text}")
  string(REPLACE "?" "\\?" text "${text}") # no trigraphs
  string(REPLACE "\n" "\\n\"\n    \"" text "${text}")
  set(${out} "\"${text}\"" PARENT_SCOPE)
endfunction()

# The text of grammars/<name>/events.scm; empty when the folder has none yet.
function(pl_read_query name out)
  set(path "${PL_GRAMMARS_SOURCE}/${name}/events.scm")
  set(text "")
  if(EXISTS "${path}")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${path}")
    file(READ "${path}" text)
  endif()
  set(${out} "${text}" PARENT_SCOPE)
endfunction()

function(pl_write_grammar_table path)
  file(GLOB queries CONFIGURE_DEPENDS "${PL_GRAMMARS_SOURCE}/*/events.scm") # only to notice new ones
  set(declarations "")
  set(rows "")
  foreach(name IN LISTS PL_GRAMMARS)
    pl_read_query("${name}" query)
    pl_c_string("${query}" literal)
    set(symbol "${PL_GRAMMAR_${name}_SYMBOL}")
    if(NOT symbol STREQUAL "NULL")
      string(APPEND declarations "const TSLanguage *${symbol}(void);\n")
    endif()
    string(APPEND declarations "static const char query_${name}[] =\n    ${literal};\n")
    string(APPEND rows "  {\"${name}\", ${symbol}, query_${name}, sizeof query_${name} - 1},\n")
  endforeach()
  set(text "/* Generated from grammars/ by cmake/GrammarTable.cmake. */
#include \"syntax/grammar_table.h\"

${declarations}
const struct pl_grammar_row pl_grammar_table[] = {
${rows}};
const size_t pl_grammar_table_size = sizeof pl_grammar_table / sizeof pl_grammar_table[0];
")
  set(old "")
  if(EXISTS "${path}")
    file(READ "${path}" old)
  endif()
  if(NOT old STREQUAL text)
    file(WRITE "${path}" "${text}")
  endif()
endfunction()
