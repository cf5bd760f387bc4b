class ReminderJob < ApplicationJob
  def perform(booking)
    Texts.deliver(booking.phone, "Reminder: your booking is tomorrow") # expect: PL1007
  end
end
