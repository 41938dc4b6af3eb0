package touchstone.governance;

import org.junit.jupiter.api.Test;
import touchstone.platform.testing.Walls;

class WallsTest {
    @Test
    void the_walls_of_the_house_stand() {
        Walls.stand("governance");
    }
}
