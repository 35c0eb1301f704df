using System.Text;
using VerifyXunit;
using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.StandIns;

/// <summary>
/// What Verify.Xunit 31.12.5 does with a text: the stand-in has its file names, bytes and verdicts, and messages of its own.
/// </summary>
public sealed class VerifierStandInTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("verifier-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_text_equal_to_the_snapshot_beside_the_test_passes()
        => await Verify("A line.\nAnother, with é and →.");

    [Fact]
    public async Task A_new_text_is_written_beside_the_test_and_fails()
    {
        VerifyException exception = await Assert.ThrowsAsync<VerifyException>(() => VerifyHere("one\ntwo"));

        Assert.Equal(
            $"Directory: {_folder.FullName}\nNew:\n  - Received: SomeTests.Method.received.txt\n"
                + "    Verified: SomeTests.Method.verified.txt\n\nReceived:\none\ntwo\n",
            exception.Message);
        Assert.Equal(["SomeTests.Method.received.txt"], FileNames());
    }

    [Fact]
    public async Task A_received_file_has_a_byte_order_mark_line_feeds_and_no_newline_at_the_end()
    {
        await Assert.ThrowsAsync<VerifyException>(() => VerifyHere("é\r\ntwo\rthree"));

        byte[] expected = [0xEF, 0xBB, 0xBF, .. "é\ntwo\nthree"u8];
        Assert.Equal(expected, File.ReadAllBytes(InFolder("SomeTests.Method.received.txt")));
    }

    [Fact]
    public async Task A_text_that_differs_fails_and_shows_both()
    {
        WriteSnapshot("one\ntwo\nthree");

        VerifyException exception = await Assert.ThrowsAsync<VerifyException>(() => VerifyHere("one\n2\nthree"));

        Assert.Equal(
            $"Directory: {_folder.FullName}\nNotEqual:\n  - Received: SomeTests.Method.received.txt\n"
                + "    Verified: SomeTests.Method.verified.txt\nFirst difference in line 2.\n"
                + "\nReceived:\none\n2\nthree\n\nVerified:\none\ntwo\nthree\n",
            exception.Message);
        Assert.Equal(["SomeTests.Method.received.txt", "SomeTests.Method.verified.txt"], FileNames());
    }

    [Theory]
    [InlineData("one\ntwo\n")]
    [InlineData("one\r\ntwo")]
    public async Task One_newline_at_the_end_and_other_line_ends_make_no_difference(string snapshot)
    {
        WriteSnapshot(snapshot);

        await VerifyHere("one\ntwo");
    }

    [Theory]
    [InlineData("one\n\n")]
    [InlineData("one ")]
    [InlineData("One")]
    public async Task Any_other_character_makes_a_difference(string snapshot)
    {
        WriteSnapshot(snapshot);

        await Assert.ThrowsAsync<VerifyException>(() => VerifyHere("one"));
    }

    [Fact]
    public async Task A_text_that_is_equal_again_removes_what_was_received_before()
    {
        WriteSnapshot("one");
        await Assert.ThrowsAsync<VerifyException>(() => VerifyHere("two"));

        await VerifyHere("one");

        Assert.Equal(["SomeTests.Method.verified.txt"], FileNames());
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "emptyString")]
    public async Task Nothing_is_written_as_a_word(string? target, string written)
    {
        WriteSnapshot(written);

        await VerifyHere(target);
    }

    [Fact]
    public async Task Another_extension_names_another_file()
    {
        await File.WriteAllTextAsync(InFolder("SomeTests.Method.verified.json"), "{}");

        await Verify("{}", "json", sourceFile: InFolder("SomeTests.cs"), memberName: "Method");
    }

    [Fact]
    public async Task A_part_of_a_test_class_uses_the_name_of_the_class()
    {
        WriteSnapshot("one");

        await Verify("one", sourceFile: InFolder("SomeTests.Text.cs"), memberName: "Method");
    }

    [Theory]
    [InlineData("/_/tests/Diplomacy.Core.Tests/StandIns/VerifierStandInTests.cs")]
    [InlineData("/_2/tests/Diplomacy.Core.Tests/StandIns/VerifierStandInTests.cs")]
    public void The_source_path_of_a_deterministic_build_is_found_under_the_root_of_the_repository(string mapped)
        => Assert.True(File.Exists(Locate(mapped)), Locate(mapped));

    [Theory]
    [InlineData("/nowhere/SomeTests.cs")]
    [InlineData("SomeTests.cs")]
    public void A_source_path_that_is_not_on_this_machine_fails(string path)
    {
        VerifyException exception = Assert.Throws<VerifyException>(() => Locate(path));

        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }

    private Task VerifyHere(string? target)
        => Verify(target, sourceFile: InFolder("SomeTests.cs"), memberName: "Method");

    private void WriteSnapshot(string text)
        => File.WriteAllText(InFolder("SomeTests.Method.verified.txt"), text, Encoding.UTF8);

    private string InFolder(string name) => Path.Combine(_folder.FullName, name);

    private IEnumerable<string> FileNames() => _folder.EnumerateFiles().Select(file => file.Name).Order();
}
