using Bunit;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class MixSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Change_KeepsThePolicyWithItsReason()
    {
        var section = Show<MixSection>();

        section.Find("[name=techShareMax]").Change("55");
        section.Find("[name=reason]").Change("the build is slow");
        await section.Find("form").SubmitAsync();

        var newest = section.Find("ol li").TextContent;
        Assert.Contains("tech 20 % to 55 %", newest);
        Assert.Contains("the build is slow", newest);
        Assert.Equal("", section.Find("[name=reason]").TextContent);
    }

    [Fact]
    public async Task Change_WithoutAReasonAndAFigure_SaysBothAtTheirFields()
    {
        var section = Show<MixSection>();

        section.Find("[name=showableMaxDays]").Change("");
        await section.Find("form").SubmitAsync();

        Assert.Equal(2, section.FindAll(".field [role=alert]").Count);
    }
}
