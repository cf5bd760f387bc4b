// facts: data_flow
import Component from "@glimmer/component";
import mixpanel from "mixpanel-browser";

export default class Moor extends Component {
  moor = (guest) => mixpanel.track("moored", { email: guest.email }); // fact: data_flow mixpanel category=email
  leave = (guest) => remember("left", { email: guest.email }); // ok: stays here

  <template>
    <button {{on "click" this.moor}}>Moor</button>
  </template>
}
