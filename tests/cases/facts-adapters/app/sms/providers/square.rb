# facts: processor
# ok: a word, and nothing that a service is called
class Square
end
