using Bunit;
using ProductBalance.Domain.Roadmap;
using ProductBalance.Web.Features.Settings;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Settings;

public sealed class PublishedSectionTests : SettingsTestContext
{
    [Fact]
    public async Task Save_KeepsEachSiteOnce_AsBrowsersCompareIt()
    {
        var section = Show<PublishedSection>();

        section
            .Find("[name=embeddingSites]")
            .Change("https://Wiki.example.com/\n\nhttps://*.example.org\nhttps://wiki.example.com");
        await section.Find("form").SubmitAsync();

        await ReloadAsync();
        Assert.Equal(["https://wiki.example.com", "https://*.example.org"], Product.Settings.EmbeddingSites);
        Assert.Equal("Saved.", section.Find("[role=status].saved").TextContent);
    }

    [Fact]
    public async Task Save_KeepsWhoMayGiveFeedback()
    {
        var section = Show<PublishedSection>();

        section.Find("[name=feedbackFrom-Link]").Change(true);
        section.Find("[name=feedbackFrom-Anyone]").Change(true);
        await section.Find("form").SubmitAsync();

        await ReloadAsync();
        Assert.Equal([RoadmapAudience.Anyone, RoadmapAudience.Link], Product.Settings.FeedbackFrom);
    }

    [Fact]
    public async Task Save_WhatNamesNoSite_SaysSoAtTheField_AndKeepsTheText()
    {
        var section = Show<PublishedSection>();

        section.Find("[name=embeddingSites]").Change("https://wiki.example.com/page");
        await section.Find("form").SubmitAsync();

        Assert.StartsWith(
            "https://wiki.example.com/page names no single site.",
            section.Find(".validation-message").TextContent
        );
        Assert.Equal("https://wiki.example.com/page", section.Find("[name=embeddingSites]").GetAttribute("value"));
        await ReloadAsync();
        Assert.Empty(Product.Settings.EmbeddingSites);
    }
}
