package post;

import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/parcels")
class ParcelController {
  @GetMapping
  List<Parcel> list(@RequestParam Long workspace) {
    return jdbc.query("select * from parcels where workspace_id = ?", mapper, workspace);
  }

  @GetMapping("/overview")
  List<Parcel> overview(@RequestParam Long workspace) {
    return jdbc.query("select * from parcels where workspace_id = ? limit 50", mapper, workspace); // expect: PL2011
  }

  @GetMapping("/late")
  List<Parcel> late(@RequestParam Long workspace) {
    return jdbc.query("select * from parcels where workspace_id = ? and late", mapper, workspace); // ok: any other request is asked
  }
}
