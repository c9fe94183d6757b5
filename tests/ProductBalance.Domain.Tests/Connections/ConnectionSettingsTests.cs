using ProductBalance.Domain.Connections;

namespace ProductBalance.Domain.Tests.Connections;

public sealed class ConnectionSettingsTests
{
    private static readonly ConnectionSettings GitHub = new()
    {
        Kind = ConnectionKind.GitHub,
        Address = ConnectionSettings.GitHubAddress,
        Repository = "octo/shop",
    };

    private static readonly ConnectionSettings Jira = new()
    {
        Kind = ConnectionKind.Jira,
        Address = "https://acme.atlassian.net",
        Jql = "project = SHOP",
        Account = "ada@example.com",
    };

    [Fact]
    public void Name_TellsTheRepository_OrTheSite() =>
        Assert.Equal(("GitHub octo/shop", "Jira acme.atlassian.net"), (GitHub.Name, Jira.Name));

    [Fact]
    public void Rhythm_AndWhatIsTold_SelectNoOtherIssues()
    {
        var other = GitHub with { Rhythm = SyncRhythm.Day, PushesScore = true };

        Assert.True(other.SelectsLike(GitHub) && other.SignsInLike(GitHub) && other.KnowsIssuesOf(GitHub));
    }

    [Fact]
    public void Query_SelectsOtherIssues_OfTheSameSite()
    {
        var other = Jira with { Jql = "project = APP" };

        Assert.False(other.SelectsLike(Jira));
        Assert.True(other.SignsInLike(Jira) && other.KnowsIssuesOf(Jira));
    }

    [Fact]
    public void Token_IsForOneAddressAndAccount()
    {
        Assert.False((Jira with { Account = "eve@example.com" }).SignsInLike(Jira));
        Assert.False((GitHub with { Address = "https://git.example.com/api/v3" }).SignsInLike(GitHub));
        Assert.True((GitHub with { Repository = "octo/app" }).SignsInLike(GitHub));
        Assert.False((GitHub with { Repository = "octo/app" }).KnowsIssuesOf(GitHub));
    }
}
