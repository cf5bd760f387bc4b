# facts: authorisation
class NotesController < ApplicationController
  before_action :authenticate_user! # fact: authorisation guard of=NotesController
  before_action :set_note # ok: asks nobody
end

class StatusController < ApplicationController
  skip_before_action :authenticate_user! # fact: authorisation open of=StatusController
  skip_before_action :verify_authenticity_token # ok: another thing
end
