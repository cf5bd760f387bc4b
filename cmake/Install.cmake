# cmake --install: the program, its man page and completions, and the library with its header and pkg-config file.

if(TARGET policylint)
  install(TARGETS policylint RUNTIME)
  install(SCRIPT "${PROJECT_BINARY_DIR}/install-texts.cmake")
  file(GENERATE OUTPUT "${PROJECT_BINARY_DIR}/install-texts.cmake" CONTENT "
# What the program prints about itself; a text that it does not know is left out.
function(pl_install_text directory name)
  set(file \"${PROJECT_BINARY_DIR}/generated/\${name}\")
  execute_process(COMMAND \"$<TARGET_FILE:policylint>\" \${ARGN} OUTPUT_FILE \"\${file}\" RESULT_VARIABLE status ERROR_QUIET)
  if(status EQUAL 0)
    file(INSTALL \"\${file}\" DESTINATION \"\${CMAKE_INSTALL_PREFIX}/\${directory}\")
  endif()
endfunction()
pl_install_text(\"${CMAKE_INSTALL_MANDIR}/man1\" policylint.1 --man)
pl_install_text(\"${CMAKE_INSTALL_DATADIR}/bash-completion/completions\" policylint --completions bash)
pl_install_text(\"${CMAKE_INSTALL_DATADIR}/zsh/site-functions\" _policylint --completions zsh)
pl_install_text(\"${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d\" policylint.fish --completions fish)
")
endif()

install(TARGETS policylint-lib ARCHIVE)
install(FILES "${pl_grammars_archive}" DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(FILES include/policylint.h TYPE INCLUDE OPTIONAL)
install(FILES LICENSE NOTICE TYPE DOC OPTIONAL)

list(JOIN PL_LIBRARIES " " pl_requires)
configure_file(cmake/policylint.pc.in "${PROJECT_BINARY_DIR}/policylint.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/policylint.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
