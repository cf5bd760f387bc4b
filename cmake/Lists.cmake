# Registration by file name: for src/<folder>/<prefix>_<name>.c of the table below, the build writes
# <folder>/<prefix>_list.inc with a line PL_ITEM(<name>) each, sorted. Include it with PL_ITEM defined.
set(PL_LISTS
  check/kind    # a kind of check
  cli/cmd       # a command
  report/format # an output format
)

function(pl_write_lists generated)
  foreach(entry IN LISTS PL_LISTS)
    get_filename_component(prefix "${entry}" NAME)
    file(GLOB files CONFIGURE_DEPENDS "src/${entry}_*.c")
    list(SORT files)
    set(text "/* Generated from the file names src/${entry}_*.c. */\n")
    foreach(file IN LISTS files)
      get_filename_component(name "${file}" NAME_WE)
      string(REGEX REPLACE "^${prefix}_" "" name "${name}")
      string(APPEND text "PL_ITEM(${name})\n")
    endforeach()
    file(CONFIGURE OUTPUT "${generated}/${entry}_list.inc" CONTENT "${text}" @ONLY)
  endforeach()
endfunction()
