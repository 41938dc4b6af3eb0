package touchstone.gateway.identity.session;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.gateway.identity.account.OwnAccounts;

class PasswordTest {

    @ParameterizedTest
    @CsvSource({"'            ',guessed first", "password1234,guessed first", "aaaaaaaaaaaa,guessed first", "qwertyuiop12,guessed first",
        "123456789012,guessed first", "administrator,guessed first", "Letmein12345,guessed first", "short,at least 12"})
    void what_is_guessed_first_will_not_do(String password, String because) {
        assertThat(OwnAccounts.unfit("programme-manager.isle-of-wight", password), containsString(because));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plinth otter quay", "hv7Q!ksow2pLz", "ynys las y bore glas"})
    void three_words_that_nobody_would_put_together_do(String password) {
        assertNull(OwnAccounts.unfit("programme-manager.isle-of-wight", password));
    }
}
