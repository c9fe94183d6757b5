using Microsoft.Extensions.Options;
using ProductBalance.Data.Connections;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Connections;

namespace ProductBalance.Data.Tests.Connections;

public sealed class ConnectionInputValidatorTests
{
    private static readonly ConnectionSettings Jira = new()
    {
        Kind = ConnectionKind.Jira,
        Address = "https://acme.atlassian.net",
        Jql = "project = SHOP",
        Account = "ada@example.com",
    };

    [Theory]
    [InlineData("https://git.example.com/api/v3", true, true)]
    [InlineData("http://localhost:5000", true, false)]
    [InlineData("https://10.0.0.5/api/v3", true, false)]
    [InlineData("https://localhost", true, false)]
    [InlineData("https://name:word@example.com/", false, false)]
    [InlineData("https://example.com/?a=b", false, false)]
    [InlineData("https://example.com/#a", false, false)]
    [InlineData("file:///etc/passwd", false, false)]
    [InlineData("example.com", false, false)]
    [InlineData("", false, false)]
    public void Address_IsHttps_UnlessPrivateAddressesAreAllowed(string address, bool withPrivate, bool without)
    {
        var settings = ConnectionScene.GitHub with { Address = address };

        Assert.Equal(withPrivate ? [] : ["address"], Faults(settings, allowsPrivate: true));
        Assert.Equal(without ? [] : ["address"], Faults(settings));
    }

    [Theory]
    [InlineData("octo/shop", true)]
    [InlineData("octo-cat/shop.web_2", true)]
    [InlineData("octo", false)]
    [InlineData("octo/shop/issues", false)]
    [InlineData("octo/..", false)]
    [InlineData("octo/shop?state=all", false)]
    [InlineData("../shop", false)]
    public void Repository_IsOwnerAndName(string repository, bool isValid) =>
        Assert.Equal(isValid ? [] : ["repository"], Faults(ConnectionScene.GitHub with { Repository = repository }));

    [Theory]
    [InlineData("project = SHOP AND labels = orders", true)]
    [InlineData("project = SHOP order  by created", false)]
    [InlineData(" ", false)]
    public void Jql_IsAQueryWithoutOrder(string jql, bool isValid) =>
        Assert.Equal(isValid ? [] : ["jql"], Faults(Jira with { Jql = jql }));

    [Theory]
    [InlineData("", true)]
    [InlineData("ada@example.com", true)]
    [InlineData("ada", false)]
    [InlineData("ada@example.com:word", false)]
    [InlineData("ada@example.com\r\nX: y", false)]
    public void Account_IsAnAddressOrNothing(string account, bool isValid) =>
        Assert.Equal(isValid ? [] : ["account"], Faults(Jira with { Account = account }));

    [Theory]
    [InlineData("ghp_0123456789", true)]
    [InlineData("", true)]
    [InlineData("two words", false)]
    [InlineData("line\nbreak", false)]
    [InlineData("tökén", false)]
    public void Token_IsVisibleAscii(string token, bool isValid) =>
        Assert.Equal(isValid ? [] : ["token"], Faults(ConnectionScene.GitHub, token));

    [Fact]
    public void Score_NeedsAFieldInJira()
    {
        Assert.Equal(["scoreField"], Faults(Jira with { PushesScore = true }));
        Assert.Empty(Faults(Jira with { PushesScore = true, ScoreField = "Score" }));
        Assert.Empty(Faults(ConnectionScene.GitHub with { PushesScore = true }));
    }

    private static IEnumerable<string> Faults(
        ConnectionSettings settings,
        string token = "t",
        bool allowsPrivate = false
    )
    {
        var options = Options.Create(new ConnectionOptions { AllowPrivateAddresses = allowsPrivate });
        var result = new ConnectionInputValidator(options).Validate(new ConnectionInput(settings, token));
        return result.Errors.Select(error => error.PropertyName).Distinct();
    }
}
