using System.Net;
using System.Text;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using ProductBalance.Data;
using ProductBalance.Web.Api.Backlog;
using ProductBalance.Web.Tests.Support;

namespace ProductBalance.Web.Tests.Api;

public sealed class ApiProblemsTests(SampleApp app)
{
    [Fact]
    public async Task Get_UnknownAddress_Is404InWords()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await script.GetAsync("nothing/here");

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
        Assert.Contains("/api", answer["detail"].GetString());
    }

    [Fact]
    public async Task Delete_WhereItIsNotTaken_Is405()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await ApiReply.OfAsync(await script.Http.DeleteAsync("products"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
    }

    [Fact]
    public async Task Post_WhatIsNoJson_Is415()
    {
        using var script = await ApiClient.OfAsync(app, "viewer");

        var answer = await ApiReply.OfAsync(
            await script.Http.PostAsync("score", new StringContent("a=b", Encoding.UTF8, "text/plain"))
        );

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.Status);
        Assert.Contains("application/json", answer["detail"].GetString());
    }

    [Theory]
    [InlineData(typeof(StorageBusyException), HttpStatusCode.ServiceUnavailable)]
    [InlineData(typeof(InvalidOperationException), HttpStatusCode.InternalServerError)]
    public async Task Call_ThatFails_TellsNothingOfTheInside(Type fault, HttpStatusCode status)
    {
        await using var own = new AppHost();
        await own.AddPersonAsync("ada");
        var token = (await ApiClient.IssueAsync(own, "ada")).Text;
        await using var broken = own.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services =>
                services.AddSingleton<ItemSubmission>(_ => throw (Exception)Activator.CreateInstance(fault)!)
            )
        );
        using var http = broken.CreateClient(new() { BaseAddress = new Uri("https://localhost/api/v1/") });
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);

        var answer = await ApiReply.OfAsync(
            await http.PostAsync("products/none/items", new StringContent("{}", Encoding.UTF8, "application/json"))
        );

        Assert.Equal(status, answer.Status);
        Assert.DoesNotContain("Exception", answer.Json.GetRawText());
        Assert.Equal(status == HttpStatusCode.ServiceUnavailable, answer.Headers.RetryAfter is not null);
        Assert.Equal(status == HttpStatusCode.InternalServerError, answer.Json.TryGetProperty("errorId", out _));
    }
}
