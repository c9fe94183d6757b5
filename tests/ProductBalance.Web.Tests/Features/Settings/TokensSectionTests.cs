using Bunit;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class TokensSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Make_ShowsTheTokenOnce_AndListsIt()
    {
        var section = Show<TokensSection>();

        section.Find("[name=name]").Change("build server");
        await section.Find("form").SubmitAsync();

        var token = section.Find(".copyable input").GetAttribute("value") ?? "";
        Assert.StartsWith("pb_", token);
        Assert.Contains("build server", section.Find(".rows").TextContent);
        Assert.DoesNotContain(token, Show<TokensSection>().Markup);
        await using var db = await OpenAsync();
        Assert.Equal(Ada.UserId, (await db.Tokens.SingleAsync()).UserId);
    }

    [Fact]
    public async Task Make_ForTooLong_SaysSoAtTheField()
    {
        var section = Show<TokensSection>();
        section.Find("[name=name]").Change("build server");
        section.Find("[name=days]").Change("3651");

        await section.Find("form").SubmitAsync();

        Assert.Equal("A token holds from 1 to 3,650 days.", section.Find(".validation-message").TextContent);
    }
}
