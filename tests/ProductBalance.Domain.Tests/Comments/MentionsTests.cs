using ProductBalance.Domain.Comments;

namespace ProductBalance.Domain.Tests.Comments;

public sealed class MentionsTests
{
    private static readonly Dictionary<Guid, string> People = new()
    {
        [IdOf(1)] = "Ann",
        [IdOf(2)] = "Ann Lee",
        [IdOf(3)] = "José Núñez",
        [IdOf(4)] = "Ann",
    };

    [Theory]
    [InlineData("nobody", new int[0])]
    [InlineData("@Ann, look", new[] { 1, 4 })]
    [InlineData("look, @ann lee!", new[] { 2 })]
    [InlineData("(@José Núñez) and @Ann Lee", new[] { 2, 3 })]
    [InlineData("@Annabel", new int[0])]
    [InlineData("write to max@Ann.example", new int[0])]
    [InlineData("@@Ann", new[] { 1, 4 })]
    [InlineData("@", new int[0])]
    public void In_NamesWholeNamesBehindAnAt(string text, int[] named) =>
        Assert.Equal(named.Select(IdOf).Order(), Mentions.In(text, People).Order());

    private static Guid IdOf(int number) => new($"00000000-0000-0000-0000-{number:D12}");
}
