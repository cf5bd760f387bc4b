# The target pl-grammars: the parsers and tree-sitter's C library, built once in POLICYLINT_GRAMMARS.
# Every build folder shares that one library, so a build with sanitizers does not compile the parsers again.

set(POLICYLINT_GRAMMARS "${PROJECT_SOURCE_DIR}/build/grammars" CACHE PATH
  "folder in which the parsers are built, shared by all build folders")
get_filename_component(pl_grammars_dir "${POLICYLINT_GRAMMARS}" ABSOLUTE)
set(pl_grammars_archive "${pl_grammars_dir}/libpolicylint-grammars.a")
set(pl_grammars_lock "${pl_grammars_dir}.lock") # two build folders may come here at the same time

if(NOT EXISTS "${pl_grammars_dir}/CMakeCache.txt")
  get_filename_component(pl_parent "${pl_grammars_dir}" DIRECTORY)
  file(MAKE_DIRECTORY "${pl_parent}")
  execute_process(
    COMMAND flock "${pl_grammars_lock}" "${CMAKE_COMMAND}" -S "${PL_GRAMMARS_SOURCE}" -B "${pl_grammars_dir}"
            -G "${CMAKE_GENERATOR}" "-DCMAKE_MAKE_PROGRAM=${CMAKE_MAKE_PROGRAM}"
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()

add_custom_target(pl-grammars-build
  COMMAND flock "${pl_grammars_lock}" "${CMAKE_COMMAND}" --build "${pl_grammars_dir}"
  BYPRODUCTS "${pl_grammars_archive}"
  COMMENT "Parsers"
  VERBATIM)

add_library(pl-grammars INTERFACE)
add_dependencies(pl-grammars pl-grammars-build)
target_include_directories(pl-grammars SYSTEM INTERFACE "${PL_TREE_SITTER}/include")
target_link_libraries(pl-grammars INTERFACE "${pl_grammars_archive}")
