// replaced by the tests
