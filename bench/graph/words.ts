import type { Random } from "./random";
import { Zipf } from "./random";

/** Words of the field in both languages, from frequent to rare as texts draw them. */
const WORDS = `status 地位,agreement 协定,parties 双方,meeting 会议,security 安全,council 理事会,proposal 提案,settlement 解决,negotiation 谈判,report 报告,
delegation 代表团,declaration 声明,minister 部长,region 区域,community 社区,autonomy 自治,independence 独立,border 边界,monitoring 监测,return 返回,refugee 难民,
minority 少数民族,heritage 遗产,municipality 市镇,police 警察,justice 司法,court 法院,property 财产,language 语言,education 教育,economy 经济,trade 贸易,energy 能源,
customs 海关,transport 运输,telecommunication 电信,currency 货币,debt 债务,pension 养恤金,election 选举,parliament 议会,constitution 宪法,treaty 条约,guarantee 保证,
ceasefire 停火,verification 核查,observer 观察员,mediator 调解人,envoy 特使,secretariat 秘书处,commission 委员会,assembly 大会,resolution 决议,principle 原则,
timetable 时间表,deadline 期限,consultation 磋商,dialogue 对话,compromise 妥协,confidence 信任,provocation 挑衅,violence 暴力,protection 保护,presence 存在,
mandate 任务,review 审查,implementation 执行,assistance 援助,cooperation 合作,normalization 正常化,recognition 承认,sovereignty 主权,integrity 完整,substance 实质,
engagement 接触,restraint 克制,reconciliation 和解,return 归还,archive 档案,registry 登记,detention 拘留,missing 失踪,monastery 修道院,church 教堂,mosque 清真寺,
museum 博物馆,university 大学,hospital 医院,water 水,forest 森林,railway 铁路,airport 机场,bridge 桥梁,river 河流,valley 山谷,harbour 港口,grain 粮食,coal 煤炭`
  .split(/,\s*/)
  .map((pair) => pair.split(" ") as [string, string]);

const FREQUENCY = new Zipf(WORDS.length, 0.7);

export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/** A text of so many words, the same in both languages. */
export function text(random: Random, length: number): Bilingual {
  const words = Array.from({ length }, () => WORDS[FREQUENCY.draw(random)] as [string, string]);
  const en = words.map(([english]) => english).join(" ");
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh: words.map(([, chinese]) => chinese).join("") };
}

/** An English word that texts hold, frequent ones more often. */
export function word(random: Random): string {
  return (WORDS[FREQUENCY.draw(random)] as [string, string])[0];
}
