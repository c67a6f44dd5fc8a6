"""A code is easy to say and is read however it was typed; a key is known by its hash alone."""

from readiness.rooms.codes import ALPHABET, LENGTH, fits, hash_of, new_code, new_key, tidy_code


def test_a_code_has_no_sign_that_is_taken_for_another():
    assert not set("01OILU") & set(ALPHABET)
    code = new_code()
    assert (len(code), tidy_code(code)) == (LENGTH, code)


def test_a_code_is_read_as_people_type_it():
    assert tidy_code(" abc-d23 ") == "ABCD23"
    for wrong in ("", "ABC", "ABCDEF7", "ABCDE0", "ABCDE1"):
        assert tidy_code(wrong) is None


def test_a_key_fits_its_own_hash_only():
    key = new_key()
    assert fits(key, hash_of(key))
    assert not fits(new_key(), hash_of(key))
