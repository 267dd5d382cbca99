// The learner's address book, made up: every learner has the same one. Some have usernames, some do
// not, one is a whole family name and one a nickname, because real address books look like that.
export const contacts = [
  { user_id: 710000001, first_name: "陈晓雯", username: "chenxiaowen", phone_number: "+8600000000001" },
  { user_id: 710000002, first_name: "老周", phone_number: "+8600000000002" },
  { user_id: 710000003, first_name: "Lily", last_name: "王丽丽", username: "lily_wang_sh", phone_number: "+8600000000003" },
  { user_id: 710000004, first_name: "张伟", last_name: "（大学室友）", phone_number: "+8600000000004" },
  { user_id: 710000005, first_name: "欧阳静", username: "jing_ouyang", phone_number: "+8600000000005" },
  { user_id: 710000006, first_name: "李老师", phone_number: "+8600000000006" },
  { user_id: 710000007, first_name: "Kevin", last_name: "Tan", username: "kevintan_sg", phone_number: "+6500000007" },
  { user_id: 710000008, first_name: "赵敏", username: "zhaomin_pm", phone_number: "+8600000000008" },
  { user_id: 710000009, first_name: "表姐小林", phone_number: "+8600000000009" },
  { user_id: 710000010, first_name: "Sofia", last_name: "Rossi", username: "sofia_rossi", phone_number: "+3900000010" },
  { user_id: 710000011, first_name: "刘建国", phone_number: "+8600000000011" },
  { user_id: 710000012, first_name: "吴桐", username: "wutong_design", phone_number: "+8600000000012" },
  { user_id: 710000013, first_name: "孙教练", username: "coach_sun", phone_number: "+8600000000013" },
];

// Places in different zones, so that a bot that asks for the time zone can be tried.
export const places = [
  { name: "上海", latitude: 31.2304, longitude: 121.4737 },
  { name: "乌鲁木齐", latitude: 43.8256, longitude: 87.6168 },
  { name: "新加坡", latitude: 1.3521, longitude: 103.8198 },
  { name: "伦敦", latitude: 51.5072, longitude: -0.1276 },
  { name: "纽约", latitude: 40.7128, longitude: -74.006 },
  { name: "悉尼", latitude: -33.8688, longitude: 151.2093 },
];

export function fullName(person) {
  return [person.first_name, person.last_name].filter(Boolean).join(" ") || String(person.user_id ?? person.id ?? "");
}
