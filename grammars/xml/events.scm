; XML, property lists, project files, Android manifests.

(element) @element
(STag . (Name) @name @element.tag)
(EmptyElemTag . (Name) @name @element.tag)
(Attribute (Name) @name @pair.key (AttValue) @pair.value) @pair
(AttValue) @string
[(CharData) (CData)] @text
(Comment) @comment

; property lists: <key>FacebookAppID</key>
((element (STag . (Name) @_key) (content . (CharData) @string)) (#eq? @_key "key"))
