using System.Net;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Features.Access;

public sealed class SampleSignInTests
{
    [Fact]
    public async Task SampleSignIn_OnOnesOwnMachineInDevelopment_TakesOneClick()
    {
        await using var app = new AppHost();
        await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        using var visitor = new Visitor(app, "http://localhost:5080");

        var answer = await visitor.SendFormAsync("/sign-in", "sample", ("Person", "pm"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Client.GetAsync("/account")).StatusCode);
    }

    [Theory]
    [InlineData("Production", "http://localhost", null, null)]
    [InlineData("Staging", "http://localhost", null, null)]
    [InlineData("Development", "http://backlog.example", null, null)]
    [InlineData("Development", "http://localhost.evil.example", null, null)]
    [InlineData("Development", "http://localhost", LocalCaller.Header, "192.0.2.8")]
    [InlineData("Development", "http://localhost", "X-Forwarded-For", "127.0.0.1")]
    [InlineData("Development", "http://localhost", "Forwarded", "for=192.0.2.8")]
    public async Task SampleSignIn_AnywhereElse_IsNeitherShownNorDone(
        string environment,
        string address,
        string? header,
        string? value
    )
    {
        await using var app = new AppHost().In(environment);
        await app.AddPersonAsync("pm", person => person.IsSample = true, password: null);
        using var visitor = new Visitor(app, address);
        if (header is not null)
        {
            visitor.Client.DefaultRequestHeaders.Add(header, value);
        }

        var page = await visitor.Client.GetStringAsync("/sign-in");
        var answer = await visitor.SendFormAsync("/sign-in", "sample", ("Person", "pm"));

        Assert.DoesNotContain("sample company", page);
        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task SampleSignIn_AsSomebodyWhoIsNotOfTheSample_IsRefused()
    {
        await using var app = new AppHost();
        await app.AddPersonAsync("pm");
        using var visitor = new Visitor(app, "http://localhost");

        var answer = await visitor.SendFormAsync("/sign-in", "sample", ("Person", "pm"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
